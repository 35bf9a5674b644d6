/**
 * The version of what `analysis.ts` computes and of how it writes that down, stored with every analysis. An analysis of another version
 * is computed again when its library is next loaded. Raise it by one with every change that makes an article's analysis come out
 * differently: rules and word lists in src/text, src/nlp and src/search, the layout of the bytes, a dependency or a Node.js with other
 * Unicode data. A test compares the analysis of a fixture article with this number, and says when it is time.
 */
export const ANALYSIS_VERSION = 3;

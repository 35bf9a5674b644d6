import type { Knowledge } from '../../src/qa/knowledge.ts';
import type { RespondParts } from '../../src/discord/pending-response.ts';
import { type Respond, createRespond } from '../../src/discord/respond.ts';
import type { Libraries, Library } from '../../src/library/library.ts';

/** `respond()` where everybody asks the same articles, and nothing can be added. What fails is thrown unless a part says otherwise. */
export function respondAbout(knowledge: Knowledge, parts: Partial<RespondParts> = {}): Respond {
  return createRespond({
    libraries: sharedBy(knowledge),
    commandIds: () => new Map(),
    now: Date.now,
    onFailure: (error) => {
      throw error;
    },
    ...parts,
  });
}

/** Libraries that have no articles of their own, so that all ask those of a folder. */
export function sharedBy(knowledge: Knowledge): Libraries {
  const limits = { articles: 0, bytes: 0 };
  const library: Library = {
    knowledge,
    isOwn: false,
    articleOf: () => undefined,
    holding: async () => ({ articles: 0, bytes: 0, limits }),
    list: async () => [],
    read: async () => undefined,
    add: async () => ({ is: 'full', of: 'articles' }),
    rename: async () => undefined,
    remove: async () => false,
    useInChannel: async () => false,
    export: async () => '{}',
    forget: async () => 0,
    again: async () => library,
  };
  return { open: async () => library };
}

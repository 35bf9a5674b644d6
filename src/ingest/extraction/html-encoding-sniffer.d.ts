/** Types for the HTML Standard's encoding sniffing algorithm, which the package lacks. */
declare module 'html-encoding-sniffer' {
  type Options = {
    /** The encoding label from the transport layer, such as a Content-Type header. */
    readonly transportLayerEncodingLabel?: string;
    /** The fallback; windows-1252 by default. */
    readonly defaultEncoding?: string;
    readonly xml?: boolean;
  };
  /** The encoding's canonical name, as for `TextDecoder`. */
  export default function sniffEncoding(bytes: Uint8Array, options?: Options): string;
}

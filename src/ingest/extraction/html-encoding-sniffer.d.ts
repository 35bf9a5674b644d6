/** The package has no types of its own. Its one function is the HTML Standard's encoding sniffing algorithm. */
declare module 'html-encoding-sniffer' {
  type Options = {
    /** The label that the transport layer gives, such as that of a Content-Type header. */
    readonly transportLayerEncodingLabel?: string;
    /** Where nothing tells; windows-1252 if left out. */
    readonly defaultEncoding?: string;
    readonly xml?: boolean;
  };
  /** The canonical name of the encoding, as `TextDecoder` knows it. */
  export default function sniffEncoding(bytes: Uint8Array, options?: Options): string;
}

/** Milliseconds of Discord's epoch, 2015-01-01 (reference.mdx, "Snowflakes"). */
const epoch = 1_420_070_400_000n;

/** Makes ids in the form of Discord's, each larger than the one before. */
export function snowflakes(now: () => number): () => string {
  let counter = 0n;
  return () => {
    counter += 1n;
    return (((BigInt(now()) - epoch) << 22n) + counter).toString();
  };
}

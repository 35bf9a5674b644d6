const KONA = 'module_apply_default/Encoder_en/KonaTransformer/Encode';
const STACK = `${KONA}/TransformerStack`;
const PART = 'ConcatPartitions/concat';

/** A tensor of the package: its name there, and its shape. */
export type TensorSpec = { readonly name: string; readonly shape: readonly number[] };

/** The model's sizes. `tokens` is the most that it reads of one text. */
export const SIZES = {
  vocabulary: 8000,
  embedding: 256,
  model: 512,
  hidden: 1536,
  heads: 4,
  tokens: 128,
} as const;

const { embedding: E, model: M, hidden: H } = SIZES;

/** What the encoder reads from the package, by the names that this folder uses. Two rows of the embeddings belong to no piece. */
export const TENSORS = {
  embeddings: { name: 'module/Embeddings_en', shape: [SIZES.vocabulary + 2, E] },
  frequencies: { name: `${STACK}/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1`, shape: [1, E / 2] },
  widenWeights: { name: `${KONA}/Layer_0/TransformerLayer/dense/kernel/${PART}`, shape: [E, M] },
  widenBias: { name: `${KONA}/Layer_0/TransformerLayer/dense/bias/${PART}`, shape: [M] },
  outputWeights: { name: 'module/Encoder_en/hidden_layers/tanh_layer_0/weights', shape: [M, M] },
  outputBias: { name: 'module/Encoder_en/hidden_layers/tanh_layer_0/bias', shape: [M] },
} as const satisfies Record<string, TensorSpec>;

/** The tensors of one of the two transformer layers, whose input is so wide. */
export function layerTensors(layer: 0 | 1) {
  const width = layer === 0 ? E : M;
  const own = `${KONA}/Layer_${layer}/TransformerLayer`;
  const attention = `${own}/MultiheadAttention`;
  const kernel = `module/Encoder_en/KonaTransformer/Encode/Layer_${layer}/TransformerLayer/MultiheadAttention`;
  const folded = `${STACK}/Layer_${layer}/TransformerLayer/FFN`;
  const norm = 'layer_prepostprocess/layer_norm';
  return {
    attentionNormScale: { name: `${own}/${norm}/layer_norm_scale/${PART}`, shape: [width] },
    attentionNormBias: { name: `${own}/${norm}/layer_norm_bias/${PART}`, shape: [width] },
    qkvWeights: { name: `${kernel}/qkv_transform_single/kernel/part_0`, shape: [1, 1, width, 3 * width] },
    qkvBias: { name: `${attention}/qkv_transform_single/bias/${PART}`, shape: [3 * width] },
    mergeWeights: { name: `${kernel}/output_transform_single/kernel/part_0`, shape: [1, 1, width, M] },
    mergeBias: { name: `${attention}/output_transform_single/bias/${PART}`, shape: [M] },
    feedNormScale: { name: `${own}/FFN/${norm}/layer_norm_scale/${PART}`, shape: [M] },
    feedNormBias: { name: `${own}/FFN/${norm}/layer_norm_bias/${PART}`, shape: [M] },
    expandWeights: { name: `${folded}/conv1/Tensordot/Reshape_1`, shape: [M, H] },
    expandBias: { name: `${own}/FFN/conv1/bias/${PART}`, shape: [H] },
    contractWeights: { name: `${folded}/conv2/Tensordot/Reshape_1`, shape: [H, M] },
    contractBias: { name: `${own}/FFN/conv2/bias/${PART}`, shape: [M] },
  } as const satisfies Record<string, TensorSpec>;
}

/** Every tensor that the encoder reads. */
export function allTensors(): TensorSpec[] {
  return [TENSORS, layerTensors(0), layerTensors(1)].flatMap((tensors) => Object.values(tensors));
}

/** How many values a tensor has. */
export function tensorLength({ shape }: TensorSpec): number {
  return shape.reduce((product, size) => product * size, 1);
}

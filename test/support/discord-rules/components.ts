import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import {
  isAbsent,
  isObject,
  list,
  objects,
  optionalInteger,
  optionalText,
  text,
  unique,
  webAddress,
} from './checks.ts';
import type { Json } from './checks.ts';

/** Where a component may stand (components/reference.mdx; 2026). */
type Place = 'message' | 'container' | 'row' | 'section' | 'accessory' | 'modal' | 'label' | 'modal row';

const selects: readonly number[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];
const layout: readonly number[] = [
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
];
const inputs: readonly number[] = [
  ComponentType.TextInput,
  ComponentType.FileUpload,
  ComponentType.RadioGroup,
  ComponentType.CheckboxGroup,
  ComponentType.Checkbox,
];
const allowed: Readonly<Record<Place, readonly number[]>> = {
  message: [...layout, ComponentType.Container],
  container: layout,
  row: [ComponentType.Button, ...selects],
  section: [ComponentType.TextDisplay],
  accessory: [ComponentType.Button, ComponentType.Thumbnail],
  modal: [ComponentType.ActionRow, ComponentType.Label, ComponentType.TextDisplay],
  label: [...selects, ...inputs],
  'modal row': [ComponentType.TextInput],
};

const componentsPerMessage = 40;
const textPerMessage = 4_000;
const customIdLength = 100;

/** The components of a message: with the V2 flag any layout, else action rows alone (at most five). */
export function checkMessageComponents(value: unknown, where: string, isV2: boolean): readonly string[] {
  if (isAbsent(value)) return isV2 ? [`${where}: a Components V2 message needs at least one component`] : [];
  const faults = [...list(value, where, isV2 ? 1 : 0, isV2 ? componentsPerMessage : 5)];
  for (const [index, component] of objects(value).entries()) {
    if (!isV2 && component['type'] !== ComponentType.ActionRow)
      faults.push(
        `${where}[${index}]: only action rows are allowed without the Components V2 flag (1 << 15)`,
      );
    faults.push(...checkComponent(component, `${where}[${index}]`, 'message'));
  }
  const all = flatten(objects(value));
  if (all.length > componentsPerMessage)
    faults.push(
      `${where}: ${all.length} components with those nested, at most ${componentsPerMessage} are allowed`,
    );
  const texts = all.filter((component) => component['type'] === ComponentType.TextDisplay);
  const length = texts.reduce(
    (sum, { content }) => sum + (typeof content === 'string' ? content.length : 0),
    0,
  );
  if (length > textPerMessage)
    faults.push(
      `${where}: ${length} characters over all text displays, at most ${textPerMessage} are allowed`,
    );
  return [...faults, ...checkIdentifiers(all, where)];
}

/** The components of a modal: 1–5 labels, rows or text displays. */
export function checkModalComponents(value: unknown, where: string): readonly string[] {
  const parts = objects(value);
  return [
    ...list(value, where, 1, 5),
    ...parts.flatMap((component, index) => checkComponent(component, `${where}[${index}]`, 'modal')),
    ...checkIdentifiers(flatten(parts), where),
  ];
}

function checkIdentifiers(all: readonly Json[], where: string): readonly string[] {
  const customIds = all.map((component) => component['custom_id']).filter((id) => !isAbsent(id));
  const ids = all.map((component) => component['id']).filter((id) => !isAbsent(id) && id !== 0);
  return [...unique(customIds, `${where}: custom_id`), ...unique(ids, `${where}: id`)];
}

/** A component and everything inside it. */
function flatten(components: readonly Json[]): readonly Json[] {
  return components.flatMap((component) => [
    component,
    ...flatten(objects(component['components'])),
    ...flatten(isObject(component['accessory']) ? [component['accessory']] : []),
    ...flatten(isObject(component['component']) ? [component['component']] : []),
  ]);
}

function checkComponent(component: Json, where: string, place: Place): readonly string[] {
  const { type } = component;
  if (typeof type !== 'number' || !allowed[place].includes(type))
    return [`${where}: a component of type ${JSON.stringify(type)} may not stand in a ${place}`];
  return [...(kindChecks.get(type)?.(component, where, place) ?? []), ...customIdOf(type, component, where)];
}

type KindCheck = (component: Json, where: string, place: Place) => readonly string[];

const kindChecks: ReadonlyMap<number, KindCheck> = new Map<number, KindCheck>([
  [ComponentType.ActionRow, checkRow],
  [ComponentType.Button, checkButton],
  [ComponentType.TextDisplay, ({ content }, where) => text(content, `${where}.content`, 1, textPerMessage)],
  [ComponentType.TextInput, checkTextInput],
  [ComponentType.Section, checkSection],
  [ComponentType.Container, checkContainer],
  [ComponentType.Separator, ({ spacing }, where) => optionalInteger(spacing, `${where}.spacing`, 1, 2)],
  [ComponentType.MediaGallery, checkGallery],
  [ComponentType.Thumbnail, ({ media }, where) => checkMedia(media, `${where}.media`)],
  [ComponentType.File, ({ file }, where) => checkFile(file, `${where}.file`)],
  [ComponentType.FileUpload, checkFileUpload],
  [ComponentType.Label, checkLabel],
  ...selects.map((type): [number, KindCheck] => [type, checkSelect]),
]);

function checkContainer(container: Json, where: string): readonly string[] {
  return [
    ...children(container, where, 'container', 1, componentsPerMessage),
    ...optionalInteger(container['accent_color'], `${where}.accent_color`, 0, 0xff_ff_ff),
  ];
}

function checkGallery(gallery: Json, where: string): readonly string[] {
  const items = objects(gallery['items']);
  return [
    ...list(gallery['items'], `${where}.items`, 1, 10),
    ...items.flatMap(({ media }, index) => checkMedia(media, `${where}.items[${index}].media`)),
  ];
}

function customIdOf(type: number, component: Json, where: string): readonly string[] {
  const interactive = selects.includes(type) || inputs.includes(type);
  return interactive ? text(component['custom_id'], `${where}.custom_id`, 1, customIdLength) : [];
}

function children(parent: Json, where: string, place: Place, min: number, max: number): readonly string[] {
  const inside = `${where}.components`;
  return [
    ...list(parent['components'], inside, min, max),
    ...objects(parent['components']).flatMap((child, index) =>
      checkComponent(child, `${inside}[${index}]`, place),
    ),
  ];
}

function checkRow(row: Json, where: string, place: Place): readonly string[] {
  if (place === 'modal') return children(row, where, 'modal row', 1, 1);
  const types = objects(row['components']).map(({ type }) => type);
  const hasSelect = types.some((type) => typeof type === 'number' && selects.includes(type));
  const faults = children(row, where, 'row', 1, 5);
  return hasSelect && types.length > 1
    ? [...faults, `${where}: a row holds up to five buttons or one select`]
    : faults;
}

function checkSection(section: Json, where: string): readonly string[] {
  const accessory = section['accessory'];
  return [
    ...children(section, where, 'section', 1, 3),
    ...(isObject(accessory)
      ? checkComponent(accessory, `${where}.accessory`, 'accessory')
      : [`${where}.accessory: a section needs a button or a thumbnail; use text displays without one`]),
  ];
}

function checkButton(button: Json, where: string): readonly string[] {
  const { style, label, emoji, url, custom_id: customId, sku_id: sku } = button;
  const faults = [
    ...optionalInteger(style, `${where}.style`, 1, 6),
    ...(isAbsent(label) ? [] : text(label, `${where}.label`, isAbsent(emoji) ? 1 : 0, 80)),
  ];
  if (isAbsent(style)) faults.push(`${where}.style: is required`);
  const isPremium = style === ButtonStyle.Premium;
  if (isAbsent(label) && isAbsent(emoji) && !isPremium) faults.push(`${where}: needs a label or an emoji`);
  if (isPremium)
    return isAbsent(sku) ? [...faults, `${where}.sku_id: is required on a premium button`] : faults;
  if (style === ButtonStyle.Link) {
    if (!isAbsent(customId)) faults.push(`${where}: a link button has no custom_id`);
    return [...faults, ...webAddress(url, `${where}.url`, 512)];
  }
  if (!isAbsent(url)) faults.push(`${where}: only a link button has a url`);
  return [...faults, ...text(customId, `${where}.custom_id`, 1, customIdLength)];
}

function checkSelect(select: Json, where: string): readonly string[] {
  const isString = select['type'] === ComponentType.StringSelect;
  const options = objects(select['options']);
  const { min_values: min, max_values: max } = select;
  return [
    ...optionalText(select['placeholder'], `${where}.placeholder`, 0, 150),
    ...optionalInteger(min, `${where}.min_values`, 0, 25),
    ...optionalInteger(max, `${where}.max_values`, 1, 25),
    ...ordered(min, max, `${where}: min_values and max_values`),
    ...(isString ? list(select['options'], `${where}.options`, 1, 25) : []),
    ...options.flatMap((option, index) => [
      ...text(option['label'], `${where}.options[${index}].label`, 1, 100),
      ...text(option['value'], `${where}.options[${index}].value`, 1, 100),
      ...optionalText(option['description'], `${where}.options[${index}].description`, 0, 100),
    ]),
    ...unique(
      options.map(({ value }) => value),
      `${where}.options: value`,
    ),
  ];
}

function checkTextInput(input: Json, where: string, place: Place): readonly string[] {
  const { min_length: min, max_length: max } = input;
  return [
    ...(place === 'modal row' ? text(input['label'], `${where}.label`, 1, 45) : []),
    ...(place === 'label' && !isAbsent(input['label'])
      ? [`${where}.label: the label around it has the text`]
      : []),
    ...(input['style'] === 1 || input['style'] === 2
      ? []
      : [`${where}.style: must be 1 (short) or 2 (paragraph)`]),
    ...optionalInteger(min, `${where}.min_length`, 0, 4_000),
    ...optionalInteger(max, `${where}.max_length`, 1, 4_000),
    ...ordered(min, max, `${where}: min_length and max_length`),
    ...optionalText(input['placeholder'], `${where}.placeholder`, 0, 100),
    ...optionalText(input['value'], `${where}.value`, 0, typeof max === 'number' ? max : 4_000),
  ];
}

function checkLabel(label: Json, where: string): readonly string[] {
  const { component } = label;
  return [
    ...text(label['label'], `${where}.label`, 1, 45),
    ...optionalText(label['description'], `${where}.description`, 1, 100),
    ...(isObject(component)
      ? checkComponent(component, `${where}.component`, 'label')
      : [`${where}.component: a label needs a component`]),
  ];
}

function checkMedia(media: unknown, where: string): readonly string[] {
  const url = isObject(media) ? media['url'] : undefined;
  return typeof url === 'string' && /^(?:https?|attachment):\/\//u.test(url)
    ? text(url, `${where}.url`, 1, 2_048)
    : [`${where}.url: must be an http(s) or attachment address`];
}

/** A file component shows a file that comes with the message, and nothing of the web. */
function checkFile(file: unknown, where: string): readonly string[] {
  const url = isObject(file) ? file['url'] : undefined;
  return typeof url === 'string' && /^attachment:\/\/[\w.-]+$/u.test(url)
    ? []
    : [`${where}.url: must be attachment:// and a name of letters, digits, dots, lines`];
}

function checkFileUpload(upload: Json, where: string): readonly string[] {
  const { min_values: min, max_values: max, required } = upload;
  return [
    ...optionalInteger(min, `${where}.min_values`, 0, 10),
    ...optionalInteger(max, `${where}.max_values`, 1, 10),
    ...ordered(min, max, `${where}: min_values and max_values`),
    ...(required !== false && min === 0 ? [`${where}: takes none, so it is not required`] : []),
  ];
}

function ordered(min: unknown, max: unknown, where: string): readonly string[] {
  return typeof min === 'number' && typeof max === 'number' && min > max
    ? [`${where}: least is above most`]
    : [];
}

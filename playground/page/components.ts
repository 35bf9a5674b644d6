import { flag, type Json, isObject, number, object, objects, text } from './json.ts';
import { BUTTON_STYLES, COMPONENT } from './wire.ts';

type ButtonStyle = (typeof BUTTON_STYLES)[keyof typeof BUTTON_STYLES];

type SelectOption = {
  readonly label: string;
  readonly value: string;
  readonly description: string;
  readonly selected: boolean;
};

/** What a message or a modal is made of, read from Discord's JSON. */
export type Component =
  | { readonly kind: 'text'; readonly content: string }
  /** `accent`: 0xRRGGBB. */
  | { readonly kind: 'container'; readonly accent: number | null; readonly children: readonly Component[] }
  | {
      readonly kind: 'section';
      readonly children: readonly Component[];
      readonly accessory: Component | null;
    }
  | { readonly kind: 'separator'; readonly line: boolean; readonly large: boolean }
  | { readonly kind: 'row'; readonly children: readonly Component[] }
  | Button
  | Select
  | TextInput
  | FileUpload
  /** A file that came with the message, by its name. */
  | { readonly kind: 'file'; readonly name: string }
  | {
      readonly kind: 'label';
      readonly label: string;
      readonly description: string;
      readonly child: Component | null;
    }
  | { readonly kind: 'unknown'; readonly type: number };

export type Button = {
  readonly kind: 'button';
  readonly style: ButtonStyle;
  readonly label: string;
  readonly emoji: string;
  readonly customId: string;
  /** Of a link button; '' otherwise. */
  readonly url: string;
  readonly disabled: boolean;
};

export type Select = {
  readonly kind: 'select';
  readonly customId: string;
  readonly placeholder: string;
  readonly options: readonly SelectOption[];
  readonly required: boolean;
  readonly disabled: boolean;
};

export type TextInput = {
  readonly kind: 'textInput';
  readonly customId: string;
  readonly label: string;
  readonly paragraph: boolean;
  readonly required: boolean;
  readonly value: string;
  readonly placeholder: string;
  readonly min: number | null;
  readonly max: number | null;
};

/** A field of a form that takes files. */
export type FileUpload = {
  readonly kind: 'fileUpload';
  readonly customId: string;
  readonly required: boolean;
  readonly max: number;
};

export type Modal = {
  readonly customId: string;
  readonly title: string;
  readonly children: readonly Component[];
};

/** Reads the body of a message: its plain content, if it has one, then its components. */
export function readBody(message: Json): readonly Component[] {
  const content = text(message, 'content');
  const components = objects(message, 'components').map(readComponent);
  return content === '' ? components : [{ kind: 'text', content }, ...components];
}

export function readModal(form: Json): Modal {
  return {
    customId: text(form, 'custom_id'),
    title: text(form, 'title'),
    children: objects(form, 'components').map(readComponent),
  };
}

function readComponent(json: Json): Component {
  const type = number(json, 'type') ?? 0;
  const children = (): readonly Component[] => objects(json, 'components').map(readComponent);
  const inside = (key: string): Component | null => {
    const child = json[key];
    return isObject(child) ? readComponent(child) : null;
  };
  switch (type) {
    case COMPONENT.text:
      return { kind: 'text', content: text(json, 'content') };
    case COMPONENT.container:
      return { kind: 'container', accent: number(json, 'accent_color'), children: children() };
    case COMPONENT.section:
      return { kind: 'section', children: children(), accessory: inside('accessory') };
    case COMPONENT.separator:
      return { kind: 'separator', line: json['divider'] !== false, large: number(json, 'spacing') === 2 };
    case COMPONENT.row:
      return { kind: 'row', children: children() };
    case COMPONENT.button:
      return readButton(json);
    case COMPONENT.select:
      return readSelect(json);
    case COMPONENT.textInput:
      return readTextInput(json);
    case COMPONENT.fileUpload:
      return {
        kind: 'fileUpload',
        customId: text(json, 'custom_id'),
        required: json['required'] !== false,
        max: number(json, 'max_values') ?? 1,
      };
    case COMPONENT.file:
      return { kind: 'file', name: text(object(json, 'file'), 'url').replace(/^attachment:\/\//, '') };
    case COMPONENT.label:
      return {
        kind: 'label',
        label: text(json, 'label'),
        description: text(json, 'description'),
        child: inside('component'),
      };
    default:
      return { kind: 'unknown', type };
  }
}

const STYLES: ReadonlyMap<number, ButtonStyle> = new Map(
  Object.entries(BUTTON_STYLES).map(([style, name]) => [Number(style), name]),
);

function readButton(json: Json): Button {
  return {
    kind: 'button',
    style: STYLES.get(number(json, 'style') ?? 0) ?? 'secondary',
    label: text(json, 'label'),
    emoji: text(object(json, 'emoji'), 'name'),
    customId: text(json, 'custom_id'),
    url: text(json, 'url'),
    disabled: flag(json, 'disabled'),
  };
}

function readSelect(json: Json): Select {
  return {
    kind: 'select',
    customId: text(json, 'custom_id'),
    placeholder: text(json, 'placeholder'),
    options: objects(json, 'options').map((option) => ({
      label: text(option, 'label'),
      value: text(option, 'value'),
      description: text(option, 'description'),
      selected: flag(option, 'default'),
    })),
    required: json['required'] !== false,
    disabled: flag(json, 'disabled'),
  };
}

function readTextInput(json: Json): TextInput {
  return {
    kind: 'textInput',
    customId: text(json, 'custom_id'),
    label: text(json, 'label'),
    paragraph: number(json, 'style') === 2,
    required: json['required'] !== false,
    value: text(json, 'value'),
    placeholder: text(json, 'placeholder'),
    min: number(json, 'min_length'),
    max: number(json, 'max_length'),
  };
}

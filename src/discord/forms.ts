import {
  type APILabelComponent,
  type APIModalInteractionResponse,
  type APITextInputComponent,
  ComponentType,
  InteractionResponseType,
  TextInputStyle,
} from 'discord-api-types/payloads/v10';
import { LONGEST_TITLE } from '../../commands/article/add.ts';
import type { KnownArticle } from '../qa/knowledge.ts';
import type { Document } from '../library/library.ts';
import { wording } from '../wording.ts';
import { type ButtonState, encodeState } from './custom-id.ts';

/** Longest text in one field, in UTF-16 units. Discord, "Component Reference: Text Input". */
const LONGEST_FIELD = 4000;
const TEXTS = ['text', 'text2', 'text3'] as const;

/** The form for pasting an article. It has as many text fields as a form can hold, because each takes only 4,000 characters. */
export function pasteForm(isPrivate: boolean): APIModalInteractionResponse {
  const { forms } = wording.library;
  return form({ act: 'library', private: isPrivate, does: { step: 'paste' } }, forms.paste, [
    label(forms.title, { custom_id: 'title', style: TextInputStyle.Short, max_length: LONGEST_TITLE }),
    label(forms.text, area('text', true), forms.textHint),
    label(forms.more, area('text2', false), forms.moreHint),
    label(forms.more, area('text3', false), forms.moreHint),
    label(
      forms.link,
      { custom_id: 'link', style: TextInputStyle.Short, max_length: 2000, required: false },
      forms.linkHint,
    ),
  ]);
}

/** The form for changing an article's title. */
export function renameForm({ article, key }: KnownArticle, isPrivate: boolean): APIModalInteractionResponse {
  const { forms } = wording.library;
  return form({ act: 'library', private: isPrivate, does: { step: 'rename', key } }, forms.rename, [
    label(forms.title, {
      custom_id: 'title',
      style: TextInputStyle.Short,
      max_length: LONGEST_TITLE,
      value: article.title.slice(0, LONGEST_TITLE).toWellFormed(),
    }),
  ]);
}

/** The article that was pasted into the form. */
export function pastedDocument(filled: ReadonlyMap<string, string>): Document {
  const link = filled.get('link')?.trim() ?? '';
  return {
    from: 'text',
    title: (filled.get('title') ?? '').trim(),
    text: TEXTS.flatMap((field) => filled.get(field) || []).join('\n\n'),
    ...(link === '' ? {} : { link }),
  };
}

function form(
  state: ButtonState,
  title: string,
  components: readonly APILabelComponent[],
): APIModalInteractionResponse {
  return {
    type: InteractionResponseType.Modal,
    data: { custom_id: encodeState(state), title, components: [...components] },
  };
}

type Field = Omit<APITextInputComponent, 'type' | 'label'>;

function area(id: string, required: boolean): Field {
  return { custom_id: id, style: TextInputStyle.Paragraph, max_length: LONGEST_FIELD, required };
}

function label(words: string, field: Field, description?: string): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: words,
    ...(description === undefined ? {} : { description }),
    component: { type: ComponentType.TextInput, ...field },
  };
}

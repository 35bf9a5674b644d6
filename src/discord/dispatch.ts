import { ADD_THIS_ARTICLE } from '../../commands/article/add-this-article.ts';
import { wording } from '../wording.ts';
import {
  answerAutocomplete,
  answerButton,
  answerChoice,
  answerCommand,
  answerMessageCommand,
} from './answer-question.ts';
import { decodeState } from './custom-id.ts';
import type { PlacedInteraction } from './interaction.ts';
import {
  addFromMessage,
  answerForm,
  answerLibraryButton,
  answerSubcommand,
  subcommandOf,
} from './manage-library.ts';
import type { PendingResponse, RespondParts } from './pending-response.ts';
import { notice } from './response-payload.ts';

/** Hands an interaction to what answers its kind. */
export function dispatch(interaction: PlacedInteraction, parts: RespondParts): PendingResponse {
  switch (interaction.kind) {
    case 'command':
      return subcommandOf(interaction.name)
        ? answerSubcommand(interaction, parts)
        : answerCommand(interaction, parts);
    case 'autocomplete':
      return answerAutocomplete(interaction, parts);
    case 'message command':
      return interaction.name === ADD_THIS_ARTICLE
        ? addFromMessage(interaction, parts)
        : answerMessageCommand(interaction, parts);
    case 'button': {
      const state = decodeState(interaction.customId);
      if (!state) {
        const work = Promise.resolve(notice(wording.notice.outdated));
        return { work, deferAs: 'private', deferAtOnce: false };
      }
      if (state.act === 'library') return answerLibraryButton(interaction, state, parts);
      return state.act === 'choose'
        ? answerChoice(interaction, state, parts)
        : answerButton(interaction, state, parts);
    }
    case 'form':
      return answerForm(interaction, parts);
    default:
      return interaction satisfies never;
  }
}

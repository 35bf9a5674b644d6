import type { Config } from '../config.ts';
import { commandDeclarations } from '../../discord/declarations.ts';
import { libraryId } from '../../library/library-id.ts';
import type { FetchAttachment } from '../../ingest/fetch/attachment.ts';
import { errorCode } from '../../runtime/error-code.ts';
import { createLog } from '../../runtime/log.ts';
import { createAttachments } from '../../../playground/attachments.ts';
import { commandIds } from '../../../playground/command-ids.ts';
import { GUILD } from '../../../playground/page/session.ts';
import { PortInUseError, startPlayground } from '../../../playground/server.ts';
import { BackgroundMeaning } from '../meaning.ts';
import { CannotGoOn, print, say, stopOnSignal } from '../terminal.ts';
import { setupWording, wording } from '../../wording.ts';
import { loadKnowledge } from './knowledge.ts';
import { openLibraries } from './libraries.ts';
import { respondWith } from './respond.ts';

/** Serves the playground until the process is stopped. Throws CannotGoOn and FolderError. */
export async function startPlaygroundMode(config: Config): Promise<void> {
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const knowledge = await loadKnowledge(config);
  const attachments = createAttachments();
  const fetchAttachment: FetchAttachment = async (url) => {
    const file = attachments.read(url);
    return file ? { ok: true, url, ...file } : { ok: false, failure: 'not_there' };
  };
  const { libraries, close } = await openLibraries(config, { knowledge, fetchAttachment, log });
  const declarations = commandDeclarations();
  const meaning = new BackgroundMeaning(config.meaning, say);
  void meaning.encodeArticles(knowledge);
  const port = config.playgroundPort;
  try {
    const playground = await startPlayground({
      respond: respondWith({
        config,
        libraries,
        log,
        commandIds: () => commandIds(declarations),
        meaning,
        readsMessages: false,
      }).respond,
      declarations,
      articles: async () => {
        const library = await libraries.open(libraryId('server', GUILD));
        return library.knowledge.articles().map(({ article: { title } }) => ({ title }));
      },
      attachments,
      port,
      log,
    });
    stopOnSignal(async () => {
      await playground.stop();
      await meaning.close();
      await close();
    });
    print(wording.terminal.ready(playground.url, knowledge.articles().length));
    if (config.discordToken === undefined) print(setupWording.toDiscord);
  } catch (error) {
    await meaning.close();
    await close();
    if (error instanceof PortInUseError) throw new CannotGoOn(wording.terminal.portInUse(port));
    const code = errorCode(error);
    if (code !== undefined) throw new CannotGoOn(wording.terminal.portRefused(port, code));
    throw error;
  }
}

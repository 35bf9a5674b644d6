import { el } from './dom.ts';
import { GUILD, type Session } from './session.ts';
import { PERMISSIONS } from './wire.ts';
import { wording } from './wording.ts';

/** As whom one looks at the page: who manages the server, somebody else in it, or the first in direct messages. */
export type Viewpoint = 'manager' | 'member' | 'direct';

const VIEWPOINTS: readonly Viewpoint[] = ['manager', 'member', 'direct'];

/** Channels and people: any snowflakes do, as long as they stay the same. */
const GUILD_CHANNEL = '1100000000000001001';
const MANAGER = '1100000000000001002';
const MEMBER = '1100000000000001003';
const DIRECT_CHANNEL = '1100000000000001004';

/** Who speaks and where, seen from a viewpoint. */
export function sessionAs(applicationId: string, viewpoint: Viewpoint): Session {
  const isMember = viewpoint === 'member';
  const place = viewpoint === 'direct' ? 'direct' : 'guild';
  return {
    applicationId,
    guildId: GUILD,
    channelId: place === 'direct' ? DIRECT_CHANNEL : GUILD_CHANNEL,
    place,
    userId: isMember ? MEMBER : MANAGER,
    userName: isMember ? wording.member : wording.you,
    permissions: isMember ? PERMISSIONS.ordinary : PERMISSIONS.all,
    locale: 'en-US',
  };
}

/** The switch between viewpoints; the manager's is on at first. */
export function viewpointSwitch(onChange: (viewpoint: Viewpoint) => void): HTMLElement {
  const choice = (viewpoint: Viewpoint): HTMLElement => {
    const [name, more] = wording.viewpoint.names[viewpoint];
    const input = el('input', { type: 'radio', name: 'viewpoint', checked: viewpoint === 'manager' });
    input.addEventListener('change', () => onChange(viewpoint));
    return el('label', {}, input, name, more === '' ? null : el('span', { class: 'more-words' }, ` ${more}`));
  };
  return el(
    'fieldset',
    { class: 'viewpoint', title: wording.viewpoint.about },
    el('legend', { class: 'unseen' }, wording.viewpoint.about),
    el('span', { class: 'viewpoint-as', 'aria-hidden': 'true' }, wording.viewpoint.label),
    ...VIEWPOINTS.map(choice),
  );
}

/** Mail for anybody: an address there says nothing about where somebody works. */
const freeMail = [
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'outlook.nl', 'hotmail.com', 'hotmail.nl', 'live.nl'],
  ...[
    'live.com',
    'msn.com',
    'yahoo.com',
    'yahoo.nl',
    'ymail.com',
    'icloud.com',
    'me.com',
    'mac.com',
    'aol.com',
  ],
  ...['proton.me', 'protonmail.com', 'pm.me', 'gmx.com', 'gmx.net', 'gmx.nl', 'gmx.de', 'web.de', 'mail.com'],
  ...[
    'zoho.com',
    'zohomail.eu',
    'tutanota.com',
    'tuta.com',
    'yandex.com',
    'mail.ru',
    'fastmail.com',
    'hey.com',
  ],
  ...[
    'ziggo.nl',
    'kpnmail.nl',
    'kpnplanet.nl',
    'planet.nl',
    'hetnet.nl',
    'home.nl',
    'casema.nl',
    'chello.nl',
  ],
  ...[
    'upcmail.nl',
    'quicknet.nl',
    'xs4all.nl',
    'telfort.nl',
    'tele2.nl',
    'online.nl',
    'zonnet.nl',
    'caiway.nl',
  ],
  ...[
    'delta.nl',
    'zeelandnet.nl',
    'freedom.nl',
    'solcon.nl',
    'kabelfoon.nl',
    'versatel.nl',
    'wxs.nl',
    'orange.nl',
  ],
]

export const isFreeMail = (domein: string) =>
  freeMail.some((free) => domein === free || domein.endsWith(`.${free}`))

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const host = new RegExp(`^(?:${label}\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$`)

/** A host that can be behind an @: at least two parts, and no number at the end. */
export const isMailHost = (text: string) => text.length <= 253 && host.test(text)

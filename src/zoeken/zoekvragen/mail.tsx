import { paths } from '#src/paths/index.ts'
import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'
import type { Nieuws } from './kijk.ts'
import { adresOf } from './zoekvraag.ts'

type Brief = { naam: string; nieuws: Nieuws[]; urlOf: (path: string) => string }

const sayAantal = (aantal: number) => (aantal === 1 ? '1 nieuw resultaat' : `${aantal} nieuwe resultaten`)

const lineOf = ({ zoekvraag, ids, titels }: Nieuws) => {
  const more = ids.length > titels.length ? [`en nog ${ids.length - titels.length}`] : []
  return `${zoekvraag.naam} (${sayAantal(ids.length)}): ${[...titels.map((titel) => `‘${titel}’`), ...more].join(', ')}.`
}

/** One search is led to with the newest first; of several, to where they all stand. What fits two is counted once. */
export const zoekvraagMail = ({ naam, nieuws, urlOf }: Brief): Mail => {
  const [first, ...more] = nieuws
  const one = first && more.length === 0 ? first : null
  const total = new Set(nieuws.flatMap(({ ids }) => ids)).size
  return letter({
    soort: 'zoekvraag',
    subject: one
      ? `${sayAantal(total)} voor ‘${one.zoekvraag.naam}’`
      : `${sayAantal(total)} voor je zoekvragen`,
    lines: [
      `Dag ${naam},`,
      'Er is iets nieuws dat bij je bewaarde zoekvragen past, of dat je sinds kort mag lezen.',
      ...nieuws.map(lineOf),
    ],
    action: one
      ? { label: 'Bekijk wat er is', url: urlOf(adresOf(one.zoekvraag, true)) }
      : { label: 'Naar je zoekvragen', url: urlOf(paths.zoekvragen()) },
    why: 'Je krijgt deze mail omdat je een zoekvraag bewaarde. Hoe vaak, kies je bij de zoekvraag zelf.',
  })
}

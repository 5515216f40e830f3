import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'
import { type Soort, soortGedaan, soortUitleg } from './ledenbesluit.ts'

type Told = { soort: Soort; naam: string; lid: string; door: string; reden: string; url: string }

const own: Record<Soort, string> = {
  adviesteam_gegeven: 'Je hebt nu rechten van het adviesteam',
  adviesteam_genomen: 'Je rechten van het adviesteam zijn weg',
  beheer_gegeven: 'Je hebt nu rechten van beheer',
  beheer_genomen: 'Je rechten van beheer zijn weg',
  op_slot: 'Je account staat op slot',
  van_slot: 'Je account is van het slot',
  sessies_beeindigd: 'Je bent overal uitgelogd',
}

/** To the member it is about. */
export const eigenBesluitMail = ({ soort, naam, door, reden, url }: Told): Mail =>
  letter({
    soort: 'veiligheid',
    subject: own[soort],
    lines: [
      `Dag ${naam},`,
      `${door} van beheer ${soortGedaan[soort]}. ${soortUitleg[soort]}`,
      `De reden: “${reden}”`,
      'Klopt dit niet? Antwoord dan aan beheer.',
    ],
    action: { label: 'Naar Vonk', url },
    why: 'Je krijgt deze mail omdat er iets veranderde aan je account.',
  })

/** To the others who run Vonk. */
export const beheerBesluitMail = ({ soort, naam, lid, door, reden, url }: Told): Mail =>
  letter({
    soort: 'veiligheid',
    subject: `Beheer: ${lid}`,
    lines: [
      `Dag ${naam},`,
      `${door} ${soortGedaan[soort]}. Het gaat om ${lid}.`,
      `De reden: “${reden}”`,
      'Klopt dit niet? Overleg samen, of draai het terug.',
    ],
    action: { label: 'Bekijk het account', url },
    why: 'Je krijgt deze mail omdat je beheerder bent.',
  })

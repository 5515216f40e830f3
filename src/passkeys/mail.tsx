import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'

export type Feit = 'toegevoegd' | 'verwijderd'

/** Whoever gets at an account adds a way in; its member hears of it at once. */
export const passkeyMail = ({ naam, feit, url }: { naam: string; feit: Feit; url: string }): Mail =>
  letter({
    soort: 'veiligheid',
    subject:
      feit === 'toegevoegd' ? 'Er is een passkey toegevoegd in Vonk' : 'Er is een passkey verwijderd in Vonk',
    lines: [
      `Dag ${naam},`,
      feit === 'toegevoegd'
        ? 'Er is een passkey toegevoegd waarmee je kunt inloggen bij Vonk.'
        : 'Er is een passkey verwijderd. Je kunt er niet meer mee inloggen bij Vonk.',
      'Was jij dat? Dan hoef je niets te doen. Was jij het niet? Kijk dan meteen welke passkeys er zijn, verwijder wat je niet kent en beëindig je andere sessies.',
    ],
    action: { label: 'Bekijk je passkeys', url },
    why: 'Je krijgt deze mail omdat er iets veranderde aan hoe je bij Vonk inlogt.',
  })

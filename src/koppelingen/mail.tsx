import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'

type Melding = { naam: string; feit: 'toegevoegd' | 'verwijderd'; waar: string; url: string }

/** Whoever gets at an account adds a way in; its member hears of it at once. */
export const koppelingMail = ({ naam, feit, waar, url }: Melding): Mail =>
  letter({
    soort: 'veiligheid',
    subject:
      feit === 'toegevoegd'
        ? `Je kunt bij Vonk inloggen met ${waar}`
        : `Je kunt bij Vonk niet meer inloggen met ${waar}`,
    lines: [
      `Dag ${naam},`,
      feit === 'toegevoegd'
        ? `Je Vonk-account is gekoppeld aan ${waar}. Je kunt er vanaf nu mee inloggen.`
        : `De koppeling van je Vonk-account met ${waar} is verwijderd. Je kunt er niet meer mee inloggen.`,
      'Was jij dat? Dan hoef je niets te doen. Was jij het niet? Kijk dan meteen welke koppelingen er zijn, verwijder wat je niet kent en beëindig je andere sessies.',
    ],
    action: { label: 'Bekijk je koppelingen', url },
    why: 'Je krijgt deze mail omdat er iets veranderde aan hoe je bij Vonk inlogt.',
  })

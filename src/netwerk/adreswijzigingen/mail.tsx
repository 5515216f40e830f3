import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'
import { linkUren } from './adreswijziging.ts'

const asked =
  'Je krijgt deze mail omdat iemand dit adres invulde als nieuw adres voor Vonk. Was jij dat niet? Dan hoef je niets te doen.'

/** To an address of which nobody knows yet whose it is: without a name. */
export const adresBevestigingMail = ({ url }: { url: string }): Mail =>
  letter({
    soort: 'toegang',
    subject: 'Bevestig je e-mailadres voor Vonk',
    lines: [
      'Dag,',
      `Bevestig dat dit adres van jou is. Daarna gaat je mail van Vonk hierheen, en log je ermee in. De link werkt één keer, en nog ${linkUren} uur.`,
    ],
    action: { label: 'Bevestig dit adres', url },
    why: asked,
  })

/** Tells the holder of the address that it has an account already; who asked is told nothing. */
export const adresBezetMail = ({ url }: { url: string }): Mail =>
  letter({
    soort: 'toegang',
    subject: 'Met dit adres heb je al een account bij Vonk',
    lines: [
      'Dag,',
      'Iemand wilde dit adres gebruiken voor een ander account. Dat kan niet: het hoort al bij jouw account. Er is niets veranderd.',
    ],
    action: { label: 'Log in bij Vonk', url },
    why: asked,
  })

/** To the old address, without the new one: who took over an account is told nothing, and its member hears of it. */
export const adresGewijzigdMail = ({ naam, url }: { naam: string; url: string }): Mail =>
  letter({
    soort: 'veiligheid',
    subject: 'Je e-mailadres bij Vonk is gewijzigd',
    lines: [
      `Dag ${naam},`,
      'Je mail van Vonk gaat vanaf nu naar een ander adres. Inloggen met dit adres kan niet meer.',
      'Was jij dat? Dan hoef je niets te doen. Was jij het niet? Laat het meteen weten aan de beheerder van deze Vonk.',
    ],
    action: { label: 'Ga naar Vonk', url },
    why: 'Je krijgt deze mail, de laatste op dit adres, omdat het bij jouw account hoorde.',
  })

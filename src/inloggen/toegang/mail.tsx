import { paths } from '#src/paths/index.ts'
import { sayDate } from '#src/platform/components/index.ts'
import type { Mail } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'
import { linkMinutes } from './toegang.ts'

/** The one mail that lets someone in. */
export const inloglinkMail = ({ naam, url }: { naam: string; url: string }): Mail =>
  letter({
    soort: 'toegang',
    subject: 'Je inloglink voor Vonk',
    lines: [
      `Dag ${naam},`,
      `Met deze link log je in bij Vonk. Hij werkt één keer, en nog ${linkMinutes} minuten.`,
    ],
    action: { label: 'Log in bij Vonk', url },
    why: 'Je krijgt deze mail omdat iemand met dit adres bij Vonk wil inloggen. Was jij dat niet? Dan hoef je niets te doen.',
  })

type NieuweSleutel = { naam: string; sleutel: string; verlooptOp: Date; url: string }

/** A key works without its member, for months: whoever makes one, its member hears of it at once. */
export const sleutelMail = ({ naam, sleutel, verlooptOp, url }: NieuweSleutel): Mail =>
  letter({
    soort: 'veiligheid',
    subject: 'Er is een toegangssleutel voor je Vonk-account gemaakt',
    lines: [
      `Dag ${naam},`,
      `Er is een toegangssleutel gemaakt: “${sleutel}”. Een programma werkt er namens jou mee met de API van Vonk, tot ${sayDate(verlooptOp)}.`,
      'Was jij dat? Dan hoef je niets te doen. Was jij het niet? Trek de sleutel dan in, log uit op al je andere apparaten en vraag de beheerder van deze Vonk om hulp.',
    ],
    action: { label: 'Trek de sleutel in', url },
    why: 'Je krijgt deze mail omdat er een nieuwe manier is om namens jou bij Vonk te komen.',
  })

type Wijziging = { subject: string; line: string; label: string; path: string }

const passkeys = { label: 'Bekijk je passkeys', path: paths.passkeys() }
const koppelingen = { label: 'Bekijk je koppelingen', path: paths.koppelingen() }
const tweedeStap = {
  subject: 'Je tweede stap bij Vonk is veranderd',
  label: 'Bekijk je tweede stap',
  path: paths.eigenStap(),
}

/** What may change about how somebody gets in. `waar` is the account elsewhere that it is about. */
const wijzigingen = {
  passkey_toegevoegd: () => ({
    ...passkeys,
    subject: 'Er is een passkey toegevoegd in Vonk',
    line: 'Er is een passkey toegevoegd waarmee je kunt inloggen bij Vonk.',
  }),
  passkey_verwijderd: () => ({
    ...passkeys,
    subject: 'Er is een passkey verwijderd in Vonk',
    line: 'Er is een passkey verwijderd. Je kunt er niet meer mee inloggen bij Vonk.',
  }),
  alles_verwijderd: () => ({
    ...passkeys,
    subject: 'Je passkeys en codes voor Vonk zijn weggehaald',
    line: 'De beheerder van deze Vonk haalde je passkeys en codes weg. Je bent overal uitgelogd. Met een link in je mail kom je weer binnen.',
  }),
  koppeling_toegevoegd: (waar) => ({
    ...koppelingen,
    subject: `Je kunt bij Vonk inloggen met ${waar}`,
    line: `Je Vonk-account is gekoppeld aan ${waar}. Je kunt er vanaf nu mee inloggen.`,
  }),
  koppeling_verwijderd: (waar) => ({
    ...koppelingen,
    subject: `Je kunt bij Vonk niet meer inloggen met ${waar}`,
    line: `De koppeling van je Vonk-account met ${waar} is verwijderd. Je kunt er niet meer mee inloggen.`,
  }),
  codes_ingesteld: () => ({
    ...tweedeStap,
    line: 'Je kunt nu de tweede stap zetten met een code uit een app.',
  }),
  codes_verwijderd: () => ({
    ...tweedeStap,
    line: 'De codes uit je app werken niet meer als tweede stap, en je herstelcodes ook niet.',
  }),
  stap_aan: () => ({
    ...tweedeStap,
    subject: 'Je tweede stap bij Vonk staat aan',
    line: 'We vragen voortaan om je tweede stap als je inlogt. Een link in je mail is dan niet meer genoeg.',
  }),
  stap_uit: () => ({
    ...tweedeStap,
    subject: 'Je tweede stap bij Vonk staat uit',
    line: 'Met een link in je mail ben je weer binnen bij Vonk, zonder tweede stap.',
  }),
  herstelcode_gebruikt: () => ({
    ...tweedeStap,
    line: 'Iemand zette de tweede stap met een van je herstelcodes. Die code is nu op.',
  }),
} satisfies Record<string, (waar: string) => Wijziging>

export type Feit = keyof typeof wijzigingen
export const feiten = Object.keys(wijzigingen) as [Feit, ...Feit[]]

type Verteld = { naam: string; feit: Feit; waar: string; url: string }

/** Whoever gets at an account adds a way in, or takes one away; its member hears of it at once. */
export const inlogwijzigingMail = ({ naam, feit, waar, url }: Verteld): Mail => {
  const { subject, line, label, path } = wijzigingen[feit](waar)
  return letter({
    soort: 'veiligheid',
    subject,
    lines: [
      `Dag ${naam},`,
      line,
      'Was jij dat? Dan hoef je niets te doen. Was jij het niet? Verwijder dan meteen wat je niet kent, log uit op al je andere apparaten en vraag de beheerder van deze Vonk om hulp.',
    ],
    action: { label, url: new URL(path, url).href },
    why: 'Je krijgt deze mail omdat er iets veranderde aan hoe je bij Vonk inlogt.',
  })
}

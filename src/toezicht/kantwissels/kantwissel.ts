import { createHash } from 'node:crypto'
import { type Kant, kanten, type Organisatiesoort } from '#src/netwerk/organisaties/organisatie.ts'

/** An organisation as far as its side goes. */
export type Partij = { id: string; naam: string; soort: Organisatiesoort; kant: Kant }

/** What one of the adviesteam proposed, and nobody confirmed or withdrew yet. */
export type Voorstel = {
  id: string
  organisatieId: string
  van: Kant
  naar: Kant
  reden: string
  doorId: string
  door: string
  voorgesteldOp: Date
}

/** A proposal on the desk. */
export type Wachtend = Pick<
  Voorstel,
  'organisatieId' | 'van' | 'naar' | 'doorId' | 'door' | 'voorgesteldOp'
> & {
  organisatie: string
}

/** Somebody who works there; `eigen`: as the own organisation, and not beside another. */
export type Werker = { id: string; naam: string; eigen: boolean }

/** What changing its side touches, as things stand. */
export type Bereik = {
  /** The first ten by name, and how many there are in all. */
  genoemd: Werker[]
  leden: number
  /** How many purchases run, in all of Vonk. */
  lopend: number
  /** How many proeftuinen that go on are led by somebody who works there. */
  getrokken: number
  /** Whoever has an address there is a member at once, when the organisation buys. */
  domeinen: string[]
  /** Tells every member and every purchase that runs from any other. */
  vingerafdruk: string
}

export const anderen = (kant: Kant) => kanten.filter((one) => one !== kant)

/** The same words for the same thing only: what was shown is what is confirmed. */
export const kenmerkOf = (voorstel: Pick<Voorstel, 'id' | 'van' | 'naar'>, bereik: Bereik): string =>
  createHash('sha256')
    .update(JSON.stringify([voorstel.id, voorstel.van, voorstel.naar, bereik]))
    .digest('base64url')

const aantal = (n: number, een: string, meer: string) => (n === 1 ? `1 ${een}` : `${n} ${meer}`)
export const inkopen = (n: number) => aantal(n, 'inkoop', 'inkopen')
export const leden = (n: number) => aantal(n, 'lid', 'leden')

/** What whoever works there reads and may do by that side. */
const leest: Record<Kant, string> = {
  opdrachtgever:
    'Wie hier werkt, leest voortaan wat voor de overheid is, en inkoop ook zolang ze loopt. Niet wat een team voor zichzelf houdt.',
  leverancier:
    'Wie hier werkt, ook naast ander werk, leest van inkoop die loopt alleen wat openbaar is, ook in het eigen team. Wie dit als eigen organisatie heeft, leest niet wat voor de overheid is.',
  geen: 'Wie hier werkt, leest wat voor het netwerk is, en niet wat voor de overheid is. Inkoop die loopt, leest die alleen in het eigen team.',
}

/** What is remembered of the side that is left. */
const blijftDicht = (lopend: number) =>
  `Vonk onthoudt dat zij aan de kant van de leveranciers stonden. Wat vandaag aan inkoop loopt (${inkopen(lopend)}), en wat in de twaalf maanden hierna gepubliceerd wordt, blijft voor hen dicht tot het is afgelopen.`

const gaatNu: Record<Kant, (lopend: number) => string> = {
  opdrachtgever: (n) => `Wat nu aan inkoop loopt (${inkopen(n)}), gaat voor hen open.`,
  leverancier: (n) => `Wat nu aan inkoop loopt (${inkopen(n)}), gaat voor hen meteen dicht.`,
  geen: (n) => `Wat nu aan inkoop loopt (${inkopen(n)}), gaat dicht voor wie niet in het team zit.`,
}

/** In sentences, what the change opens and closes. */
export function gevolgen({ van, naar }: Pick<Voorstel, 'van' | 'naar'>, bereik: Bereik): string[] {
  const { lopend, getrokken, domeinen } = bereik
  return [
    leest[naar],
    lopend > 0 ? (van === 'leverancier' ? blijftDicht(lopend) : gaatNu[naar](lopend)) : '',
    lopend === 0 && van === 'leverancier' ? onthoudt : '',
    naar === 'leverancier' && getrokken > 0 ? zonderSturing(getrokken) : '',
    naar === 'opdrachtgever' && domeinen.length > 0 ? laatBinnen(domeinen) : '',
    van === 'opdrachtgever' && domeinen.length > 0 ? laatNietBinnen(domeinen) : '',
  ].filter(Boolean)
}

const onthoudt =
  'Vonk onthoudt dat zij aan de kant van de leveranciers stonden: wat in de twaalf maanden hierna gepubliceerd wordt, blijft voor hen dicht tot het is afgelopen.'
const zonderSturing = (n: number) =>
  `Een leverancier trekt geen proeftuin. Wie hier werkt, stuurt ${aantal(n, 'proeftuin', 'proeftuinen')} dan niet meer aan: spreek af wie dat overneemt.`
const laatBinnen = (domeinen: string[]) =>
  `Wie zich aanmeldt met een adres op ${domeinen.join(', ')} is voortaan meteen lid.`
const laatNietBinnen = (domeinen: string[]) =>
  `Wie zich aanmeldt met een adres op ${domeinen.join(', ')} is niet meer meteen lid: het adviesteam besluit.`

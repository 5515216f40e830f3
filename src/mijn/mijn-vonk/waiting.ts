import { paths } from '#src/paths/index.ts'
import { type Actor, isLid } from '#src/platform/actor.ts'
import { dotted } from '#src/platform/components/index.ts'
import type { Wacht } from '#src/platform/wacht.ts'
import { faseLabel, sayTot } from '#src/proeftuinen/proeftuin/labels.ts'
import { stilNaDagen } from '#src/proeftuinen/stiltes/stilte.ts'
import type { Bureau, Eigen, Uitstel } from './queries.ts'

/** `dagen`: of a standstill. */
type Lezer = { actor: Actor; dagen: number }

/** What waits for this actor in one of the own proeftuinen: only the most pressing, for it is one row. */
export function waitingIn(p: Eigen, { actor, dagen }: Lezer): Wacht | null {
  if (p.afgerond || p.gesloten) return null
  const asked = p.gestart ? (stokje(p, actor) ?? terugblik(p) ?? stil(p)) : concept(p)
  return (
    asked && {
      soort: 'proeftuin',
      id: p.id,
      waarin: p.titel,
      waar: paths.proeftuin(p.id),
      feiten: sayHoever(p, dagen),
      nieuw: p.nieuw,
      href: paths.proeftuin(p.id),
      dring: 'zelf',
      ...asked,
    }
  )
}

/** How far it is, in words, for who works in it. */
export const sayHoever = ({ gestart, afgerond, fase, bevroren, ...p }: Eigen, dagen: number): string =>
  gestart
    ? dotted([faseLabel[fase], bevroren && !afgerond && `gesloten voor leveranciers${sayTot(p, dagen)}`])
    : 'Nog niet gestart'

type Asked = Pick<Wacht, 'icon' | 'woord' | 'titel' | 'sinds' | 'doe'> & Partial<Wacht>

const concept = ({ rol, bewogenOp }: Eigen): Asked | null =>
  rol === 'trekker'
    ? {
        icon: 'pencil',
        woord: 'Concept',
        titel: 'Maak je concept af en start',
        sinds: bewogenOp,
        doe: 'Maak af',
        klaar: true,
      }
    : null

/** What was asked with it is answered where the baton can go back; a guest writes no reacties. */
const stokje = ({ id, stokjeSinds, stokje: boodschap }: Eigen, actor: Actor): Asked | null => {
  const vraag = boodschap !== '' && isLid(actor)
  return (
    stokjeSinds && {
      icon: 'arrow-right',
      woord: 'Stokje',
      titel: 'Jij hebt het stokje',
      bij: boodschap && `“${boodschap}”`,
      sinds: stokjeSinds,
      href: vraag ? paths.proeftuinReacties(id) : paths.proeftuin(id),
      doe: vraag ? 'Antwoord' : 'Ga verder',
      dring: 'iemand',
    }
  )
}

const terugblik = ({ id, rol, terugblikId, terugblikSinds }: Eigen): Asked | null =>
  terugblikId !== null && rol !== 'leverancier'
    ? {
        icon: 'history',
        woord: 'Terugblik',
        titel: 'Kijk terug: kwam de verwachting uit?',
        sinds: terugblikSinds === null ? null : new Date(terugblikSinds),
        href: paths.terugblik(id, terugblikId),
        doe: 'Kijk terug',
        klaar: true,
      }
    : null

const stil = ({ id, fase, dagenStil, bewogenOp }: Eigen): Asked | null =>
  fase === 'uitvoeren' && dagenStil >= stilNaDagen
    ? {
        icon: 'clock',
        woord: 'Stil',
        titel: `Al ${dagenStil} dagen stil in ${faseLabel[fase].toLowerCase()}: wat gebeurde er?`,
        sinds: quietSince(bewogenOp),
        href: paths.aantekeningen(id),
        doe: 'Schrijf het op',
        klaar: true,
      }
    : null

const quietSince = (moved: Date) => new Date(moved.getTime() + stilNaDagen * 86_400_000)

/** What waits at the desk of the adviesteam, each kind as one row. */
export function waitingAtDesk(actor: Actor, { aanmeldingen, meldingen, kantwissels }: Bureau): Wacht[] {
  const row = {
    id: actor.id,
    icon: 'users',
    woord: 'Adviesteam',
    sinds: null,
    doe: 'Bekijk',
    dring: 'iemand',
  } as const
  const say = (aantal: number, een: string, meer: string) =>
    aantal === 1 ? `1 ${een} wacht` : `${aantal} ${meer} wachten`
  return [
    aanmeldingen > 0 && {
      ...row,
      soort: 'aanmeldingen',
      titel: say(aanmeldingen, 'aanmelding', 'aanmeldingen'),
      href: paths.adviesteam(),
    },
    meldingen > 0 && {
      ...row,
      soort: 'meldingen',
      titel: say(meldingen, 'melding', 'meldingen'),
      href: paths.meldingen(),
    },
    kantwissels > 0 && {
      ...row,
      soort: 'kantwissels',
      titel: say(kantwissels, 'kantwissel', 'kantwissels'),
      href: `${paths.adviesteam()}#kanten`,
    },
  ].filter((one) => one !== false)
}

/** With what became of it when it was put off. */
export type Uitgesteld = Wacht & { uitstel: Uitstel }
export type Inbox = {
  nu: Wacht[]
  /** Comes back by itself, the first to come first. */
  later: Uitgesteld[]
  /** What was put off or done with just now, for a line with the way back; newest first. */
  net: Uitgesteld[]
}

const dringend = ['haast', 'iemand', 'zelf'] as const
const justNow = 10 * 60_000

/** The most pressing first, and of those what waits longest; what was put off stands apart until it comes back. */
export function inboxOf(rows: Wacht[], uitstel: Uitstel[], now = new Date()): Inbox {
  const away = rows.flatMap((row) => {
    const found = uitstel.find((one) => one.soort === row.soort && one.dingId === row.id)
    return found && isAway(row, found, now) ? [{ ...row, uitstel: found }] : []
  })
  const isOut = ({ soort, id }: Wacht) => away.some((one) => one.soort === soort && one.id === id)
  return {
    nu: rows.filter((row) => !isOut(row)).sort(byPressing),
    later: away
      .filter((one) => one.uitstel.tot !== null)
      .sort((a, b) => momentOf(a.uitstel.tot) - momentOf(b.uitstel.tot)),
    net: away
      .filter(({ uitstel: { gezetOp } }) => now.getTime() - gezetOp.getTime() < justNow)
      .sort((a, b) => b.uitstel.gezetOp.getTime() - a.uitstel.gezetOp.getTime()),
  }
}

const momentOf = (at: Date | null) => at?.getTime() ?? 0

const byPressing = (a: Wacht, b: Wacht) =>
  dringend.indexOf(a.dring) - dringend.indexOf(b.dring) || momentOf(a.sinds) - momentOf(b.sinds)

/** What happened after it was put off brings it back at once. */
const isAway = ({ sinds }: Wacht, { gezetOp, tot }: Uitstel, now: Date) =>
  (tot === null || tot > now) && (sinds === null || sinds <= gezetOp)

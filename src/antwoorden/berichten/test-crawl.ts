import { may as mayLid } from '#src/netwerk/leden/policy.ts'
import { paths } from '#src/paths/index.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import { ofProeftuin, type Proef, zichtOf } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import {
  allowed,
  type Build,
  type Crawled,
  decided,
  nobody,
  own,
  type Right,
  type Rule,
} from '#test/crawl/crawled.ts'
import type { Persona, TestLid } from '#test/personas.ts'
import { zichtIn } from '#test/proeftuin.ts'
import { may } from './policy.ts'

/** A message between two members, and who of them took it away. */
export type Brief = { id: string; van: TestLid; aan: TestLid; weg: TestLid[] }

const pairs: [TestLid, TestLid, TestLid[]][] = [
  ['inkoper', 'leverancier', []],
  ['leverancier', 'inkoper', ['leverancier']],
  ['adviesteam', 'jobcoach', ['jobcoach']],
  ['hr', 'concurrent', []],
  ['bestuurder', 'ervaringsdeskundige', ['bestuurder', 'ervaringsdeskundige']],
]

/** Messages in each state, every word for its two parties only, until they take it away. */
async function insert({ t, p, marks, world }: Build) {
  for (const [van, aan, weg] of pairs) {
    const word = (field: string) =>
      marks.add(`message of ${van} to ${aan}`, field, (persona) => isParty({ van, aan, weg }, persona))
    const gone = (lid: TestLid) => (weg.includes(lid) ? new Date() : null)
    const id = crypto.randomUUID()
    await t.db
      .insertInto('bericht')
      .values({
        id,
        vanId: p.leden[van].id,
        aanId: p.leden[aan].id,
        ...{
          onderwerp: word(weg.length > 1 ? 'weg' : 'briefonderwerp'),
          tekst: word(weg.length > 1 ? 'weg' : 'brieftekst'),
        },
        vanWegOp: gone(van),
        aanWegOp: gone(aan),
      })
      .execute()
    world.brieven.push({ id, van, aan, weg })
  }
  await t.db.insertInto('berichtvoorkeur').values({ lidId: p.leden.collega.id }).execute()
  const blocked = { lidId: p.leden.buurman.id, geblokkeerdId: p.leden.hr.id }
  await t.db.insertInto('blokkade').values(blocked).execute()
}

const isParty = ({ van, aan, weg }: Omit<Brief, 'id'>, persona: Persona) =>
  (persona === van || persona === aan) && !weg.includes(persona)

const written = (from: TestLid, to: Persona) => pairs.some(([van, aan]) => van === from && aan === to)

/** Whether somebody may be written to, said once more in plain words. */
export function isReachable(build: Build, { from, to }: { from: Persona; to: TestLid }): boolean {
  const actor = build.p.actors[from]
  if (
    build.world.proeven.some((proef) => zichtIn(proef, null).bevroren && isBetween(build, proef, [from, to]))
  )
    return false
  if (to === 'collega' && !written('collega', from)) return false
  if (['buurman hr', 'hr buurman'].includes(`${from} ${to}`)) return false
  return actor?.toegelaten === true && from !== to && to !== 'gast'
}

/** Of a purchase that runs: the one in its team, and the other to whom it is closed. */
function isBetween({ p }: Build, proef: Proef, pair: [Persona, Persona]): boolean {
  const { inTeam } = proef
  const isIn = (one: Persona) => one in inTeam
  const isClosed = (one: Persona) => {
    const actor = p.actors[one]
    if (actor?.leverancier || inTeam[one] === 'leverancier' || zichtOf(proef, one).leverde) return true
    return !isIn(one) && !actor?.overheid && !actor?.adviesteam
  }
  return pair.some(isClosed) && pair.some((one) => isIn(one) && !isClosed(one))
}

const message: Rule = (asked) => {
  const { brief, persona, actor } = asked
  if (!may.useOwn(actor)) return decided(asked, false)
  return brief && isParty(brief, persona) ? 200 : 404
}

/** Whom one sees, one writes to when he or she can be reached. */
const write: Rule = (asked) => {
  const { lid, persona, actor } = asked
  return lid && mayLid.view(actor, lid.zicht(persona)) ? decided(asked, lid.bereikbaar(persona)) : 404
}
const ofParty: Right = ({ brief, persona }) => brief !== undefined && isParty(brief, persona)

export const crawl: Crawled = {
  insert,
  records: { berichten: ({ brieven }) => brieven.map((brief) => ({ path: '', id: brief.id, brief })) },
  rules: {
    [paths.berichten.route]: allowed(may.useOwn),
    [paths.eigenBericht.route]: message,
    [paths.schrijfBericht.route]: write,
    [paths.teamvraag.route]: ofProeftuin(mayProeftuin.read),
  },
  changes: {
    [paths.schrijfBericht.route]: nobody,
    [paths.teamvraag.route]: nobody,
    [paths.bereikbaar.route]: own,
    [paths.berichtAntwoord.route]: ofParty,
    [paths.berichtVerwijdering.route]: ofParty,
    [paths.blokkade.route]: ofParty,
    [paths.deblokkade.route]: ofParty,
  },
}

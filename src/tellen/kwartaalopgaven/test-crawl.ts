import { apiPaths, paths } from '#src/paths/index.ts'
import { isAdviesteam } from '#src/platform/actor.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import { changesProeftuin, ofProeftuin, type Proef, zichtOf } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import {
  type Asked,
  type Build,
  type Crawled,
  decided,
  nobody,
  type Right,
  type Rule,
  theseIds,
} from '#test/crawl/crawled.ts'
import type { Persona, TestLid } from '#test/personas.ts'
import { doel, gevraagdKwartaal } from './kwartaalopgave.ts'
import { may } from './policy.ts'

/** The supplier of the crawl that also has plekken there, and its member who is asked. */
const werkgever = 'leverancier'
const gevraagde = 'leverancier' satisfies TestLid
/** Where that member is in the team: elsewhere somebody outside is asked, who has nothing but the link. */
const isGevraagd = (proef: Proef) => zichtOf(proef, gevraagde).rol !== null

type Gemaakt = { id: string; contact: string; tabel: string; proef: Proef }
const gemaakt: Gemaakt[] = []

async function fill(build: Build, proef: Proef) {
  if (proef.stand === 'concept' || proef.n % 3 !== 0) return
  const { t, p, marks } = build
  const organisatieId = p.organisaties[werkgever]
  const doorId = p.leden.adviesteam.id
  const ziet = (persona: Persona) =>
    may.ask(p.actors[persona], zichtOf(proef, persona)) &&
    may.askOf(p.actors[persona], zichtOf(proef, persona), organisatieId)
  // Whoever is asked has an address of a member; that of who is not is a word to look for.
  const { id: contact } = await t.db
    .insertInto('kwartaalcontact')
    .values({
      proeftuinId: proef.id,
      organisatieId,
      doorId,
      email: `${marks.add(proef.what, 'kwartaaladres', ziet)}@buiten.test`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id } = await t.db
    .insertInto('kwartaalopgave')
    .values({ contactId: contact, proeftuinId: proef.id, organisatieId, kwartaal: gevraagdKwartaal() })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: tabel } = await t.db
    .insertInto('kwartaaltabel')
    .values({ opgaveId: id, verzegeld: false, gelezenOp: new Date(), geweigerd: 'Dit is een pdf.' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const verlooptOp = new Date(Date.now() + 9e8)
  const email = isGevraagd(proef) ? p.leden[gevraagde].email : 'iemand@buiten.test'
  await t.db.insertInto('gastlink').values({ doel, onderwerpId: id, doorId, verlooptOp, email }).execute()
  gemaakt.push({ id, contact, tabel, proef })
}

const van = ({ id }: Asked) => gemaakt.find((one) => [one.id, one.contact, one.tabel].includes(id ?? ''))

/** As the policy sees it. */
function ziet({ build, persona, actor }: Asked, { proef }: Gemaakt) {
  const zicht = zichtOf(proef, persona)
  const p = mayProeftuin.view(actor, zicht) ? zicht : null
  const o = {
    ...{ beantwoordOp: null, teruggegevenOp: null, geldt: true, vanMij: false, teller: false },
    organisatieId: build.p.organisaties[werkgever],
    aanMij: persona === gevraagde && isGevraagd(proef),
    bevroren: zicht.bevroren,
    weggehaald: zicht.weggehaald,
  }
  return [actor, p, o] as const
}

const view: Rule = (asked) => {
  const one = van(asked)
  return one && may.view(...ziet(asked, one)) ? 200 : 404
}

/** The page of what is open, and what hangs on it: shut while a purchase runs. */
const answers: Rule = (asked) => {
  const one = van(asked)
  return one && may.view(...ziet(asked, one)) ? decided(asked, may.answer(...ziet(asked, one))) : 404
}

const answer: Right = (asked) => {
  const one = van(asked)
  return one !== undefined && may.answer(...ziet(asked, one))
}

const stop: Right = (asked) => {
  const one = van(asked)
  const organisatieId = asked.build.p.organisaties[werkgever]
  return one !== undefined && changesProeftuin((actor, p) => may.askOf(actor, p, organisatieId))(asked)
}

export const crawl: Crawled = {
  insert: async () => {
    gemaakt.length = 0
  },
  fill,
  records: {
    kwartaal: () => theseIds(gemaakt.map(({ id }) => id)),
    kwartaalvragen: (_, { proef }) =>
      theseIds(gemaakt.filter((one) => one.proef === proef).map(({ contact }) => contact)),
    // Behind a link that is none there is none either: then one that is of somebody.
    tabellen: (_, { id }) => {
      const eigen = gemaakt.filter((one) => one.id === id)
      return theseIds((eigen.length > 0 ? eigen : gemaakt.slice(0, 1)).map(({ tabel }) => tabel))
    },
  },
  rules: {
    [paths.kwartaalvragen.route]: ofProeftuin(may.list),
    [apiPaths.kwartaalvragen.route]: ofProeftuin(may.list),
    [paths.kwartaal.route]: answers,
    [apiPaths.kwartaal.route]: view,
    [paths.kwartaalBestand.route]: answers,
    [paths.kwartaalTabel.route]: answers,
    [paths.gastkwartaalBestand.route]: () => 410,
    [paths.gastkwartaalTabel.route]: () => 410,
    [paths.kwartaalmoeite.route]: (asked) => (isAdviesteam(asked.actor) ? 200 : 404),
  },
  changes: {
    [paths.kwartaalvragen.route]: changesProeftuin(may.ask),
    [apiPaths.kwartaalvragen.route]: changesProeftuin(may.ask),
    [paths.kwartaalvraagEinde.route]: stop,
    [apiPaths.kwartaalvraagEinde.route]: stop,
    [paths.kwartaalAntwoord.route]: answer,
    [apiPaths.kwartaalAntwoord.route]: answer,
    // An empty form says nothing of a place, and holds no file; nobody of the crawl is the contact, nor has a link.
    [paths.kwartaalPlek.route]: nobody,
    [paths.kwartaalNieuw.route]: nobody,
    [paths.kwartaalEinde.route]: nobody,
    [paths.kwartaalTabellen.route]: nobody,
    [paths.kwartaalTabel.route]: nobody,
    [paths.gastkwartaalPlek.route]: nobody,
    [paths.gastkwartaalNieuw.route]: nobody,
    [paths.gastkwartaalEinde.route]: nobody,
    [paths.gastkwartaalTabellen.route]: nobody,
    [paths.gastkwartaalTabel.route]: nobody,
  },
  unmarked: {
    'kwartaalopgave.kwartaal': 'the name of a quarter',
    'kwartaaltabel.geweigerd': 'a sentence of Vonk itself',
  },
  tellsAddresses: (_, pathname) => paths.kwartaalvragen.matches(pathname),
}

import { apiPaths, paths } from '#src/paths/index.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import {
  changesProeftuin,
  hostOf,
  ofProeftuin,
  type Proef,
  zichtOf,
} from '#src/proeftuinen/proeftuin/test-crawl.ts'
import {
  type Asked,
  type Build,
  type Crawled,
  decided,
  type Right,
  type Rule,
  theseIds,
} from '#test/crawl/crawled.ts'
import type { Persona, TestOrganisatie } from '#test/personas.ts'
import { may } from './policy.ts'

type Gemaakt = { id: string; proef: Proef; van: TestOrganisatie }

const gemaakt: Gemaakt[] = []

async function insert() {
  gemaakt.length = 0
}

/** One with the supplier in the team, and one with another: neither reads what is the other's. */
async function fill(build: Build, proef: Proef) {
  if (proef.stand === 'concept' || proef.n % 3 !== 1) return
  for (const van of ['leverancier', 'concurrent'] as const) await insertAfspraak(build, proef, van)
}

async function insertAfspraak(build: Build, proef: Proef, van: TestOrganisatie) {
  const { t, p, marks } = build
  const een: Gemaakt = { id: '', proef, van }
  const word = (field: string, right: typeof may.view = may.view) =>
    marks.add(`${proef.what} ${van}`, field, (persona) => ziet({ build, persona }, een, right))
  const [vanId, aanId] = [p.organisaties[van], p.organisaties[hostOf(proef)]]
  een.id = (
    await t.db
      .insertInto('afspraak')
      .values({ proeftuinId: proef.id, soort: 'resultaat', vanId, aanId })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id
  await t.db
    .insertInto('afspraakVersie')
    .values({
      ...{ afspraakId: een.id, nummer: 1, aantal: '5', maat: 'procent_waarde', bedrag: '1200000' },
      ...{ uiterlijkOp: '2026-12-31', voorId: aanId, wat: word('wat'), motivering: word('motivering') },
      nietReden: word('nietReden'),
      wijzigingReden: word(
        'wijzigingReden',
        (actor, zicht, kanten) => may.view(actor, zicht, kanten) && may.readReden(actor, zicht),
      ),
    })
    .execute()
  await t.db
    .insertInto('afspraakUitkomst')
    .values({ afspraakId: een.id, uitkomst: 'niet_gehouden', voorId: vanId, reden: word('reden') })
    .execute()
  gemaakt.push(een)
}

const kantenVan = ({ p }: Pick<Build, 'p'>, { proef, van }: Gemaakt) => ({
  vanId: p.organisaties[van],
  aanId: p.organisaties[hostOf(proef)],
})

type Wie = { build: Build; persona: Persona }

const ziet = ({ build, persona }: Wie, een: Gemaakt, right: typeof may.view = may.view) =>
  right(build.p.actors[persona], zichtOf(een.proef, persona), kantenVan(build, een))

type Mag = (asked: Asked, een: Gemaakt) => boolean

const wijzigt: Mag = ({ actor, persona }, { proef }) => may.add(actor, zichtOf(proef, persona))
const bevestigt: Mag = (asked, een) => ziet(asked, een, may.confirm)

const van = (id: string | undefined) => gemaakt.find((een) => een.id === id)

const ofAfspraak =
  (mag: Mag): Rule =>
  (asked) => {
    const een = van(asked.id)
    if (!een || !mayProeftuin.view(asked.actor, zichtOf(een.proef, asked.persona))) return 404
    return ziet(asked, een) ? decided(asked, mag(asked, een)) : 404
  }

const changes =
  (mag: Mag): Right =>
  (asked) => {
    const een = van(asked.id)
    return een !== undefined && ziet(asked, een) && mag(asked, een)
  }

export const crawl: Crawled = {
  insert,
  fill,
  records: { afspraken: () => theseIds(gemaakt.map(({ id }) => id)) },
  rules: {
    [paths.afspraken.route]: ofProeftuin(may.list),
    [apiPaths.afspraken.route]: ofProeftuin(may.list),
    [paths.nieuweAfspraak.route]: ofProeftuin(may.add),
    [paths.afspraak.route]: ofAfspraak(() => true),
    [apiPaths.afspraak.route]: ofAfspraak(() => true),
    [paths.afspraakBewerken.route]: ofAfspraak(wijzigt),
  },
  changes: {
    [paths.nieuweAfspraak.route]: changesProeftuin(may.add),
    [apiPaths.afspraken.route]: changesProeftuin(may.add),
    [paths.afspraakBewerken.route]: changes(wijzigt),
    [apiPaths.afspraakVersies.route]: changes(wijzigt),
    [paths.afspraakUitkomst.route]: changes(bevestigt),
    [apiPaths.afspraakUitkomst.route]: changes(bevestigt),
    [paths.afspraakAkkoord.route]: changes(bevestigt),
    [apiPaths.afspraakAkkoord.route]: changes(bevestigt),
  },
}

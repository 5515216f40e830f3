import { apiPaths, paths } from '#src/paths/index.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import {
  type Note,
  type Proef,
  type Reactiezicht,
  withProeftuin,
  zichtOf,
} from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { type Asked, type Build, type Crawled, decided, type Right } from '#test/crawl/crawled.ts'
import type { Persona, TestLid } from '#test/personas.ts'
import { insertReactie } from './test-reactie.ts'

/** Under each aantekening one of the buyers' side and one of a supplier, in its circle of now; and one that was for the team alone. */
async function fill(build: Build, proef: Proef) {
  for (const note of proef.notes) {
    note.reacties = []
    for (const door of ['hr', 'leverancier'] as const) await insertOne(build, { proef, note, door })
    if (note.zichtbaarheid !== 'team')
      await insertOne(build, { proef, note, door: 'hr', zichtbaarheid: 'team' })
  }
  await insertUnder(build, proef, 'vraag')
  if (proef.stand === 'afgerond') await insertUnder(build, proef, 'lessen')
}

type Waaronder = 'vraag' | 'lessen'

/** Under the question or what was learned, in its circle of now. */
async function insertUnder(build: Build, proef: Proef, onder: Waaronder) {
  const deel = { zichtbaarheid: proef.zichtbaarheid, doorId: build.p.leden.hr.id, vanLeverancier: false }
  const reads = (persona: Persona) => persona === 'hr' || readsUnder(build, { proef, deel }, persona)
  const word = build.marks.add(`${proef.what}, reactie op de ${onder}`, 'reactie', reads)
  await insertReactie(build, {
    proeftuinId: proef.id,
    ...(onder === 'vraag' && { opVraag: true }),
    door: 'hr',
    zichtbaarheid: deel.zichtbaarheid,
    tekst: `Ja, ${word}.`,
  })
  under[onder].set(proef.id, { word, deel })
}

type Under = { proef: Proef; deel: Reactiezicht['deel'] }
type Said = Map<string, { word: string; deel: Reactiezicht['deel'] }>

const under: Record<Waaronder, Said> = { vraag: new Map(), lessen: new Map() }

function readsUnder({ p }: Pick<Build, 'p'>, { proef, deel }: Under, persona: Persona) {
  const [actor, zicht] = [p.actors[persona], zichtOf(proef, persona)]
  return mayProeftuin.read(actor, zicht) && mayProeftuin.readPart(actor, zicht, deel)
}

type Wanted = { proef: Proef; note: Note; door: TestLid; zichtbaarheid?: Note['zichtbaarheid'] }

async function insertOne(build: Build, { proef, note, door, zichtbaarheid = note.zichtbaarheid }: Wanted) {
  const deel: Reactiezicht['deel'] = {
    ...{ zichtbaarheid, doorId: build.p.leden[door].id, vanLeverancier: door === 'leverancier' },
    leverancierId: door === 'leverancier' ? build.p.organisaties.leverancier : null,
  }
  const one = { id: '', door, deel, word: '' }
  const reads = (persona: Persona) => persona === door || isRead(build, { proef, note, one }, persona)
  one.word = build.marks.add(`${proef.what}, reactie of ${door} ${zichtbaarheid}`, 'reactie', reads)
  const where = { proeftuinId: proef.id, aantekening: note.id }
  one.id = await insertReactie(build, { ...where, zichtbaarheid, door, tekst: `Ja, ${one.word}.` })
  note.reacties?.push(one)
}

type Of = { proef: Proef; note: Note; one: Reactiezicht }

/** The piece and what is written under it are two parts, and each has readers of its own. */
function isRead({ p }: Pick<Build, 'p'>, { proef, note, one }: Of, persona: Persona): boolean {
  const reads = (deel: Note | Reactiezicht['deel']) =>
    mayProeftuin.readPart(p.actors[persona], zichtOf(proef, persona), deel)
  return note.words.length > 0 && reads(note) && reads(one.deel)
}

/** Members write where it is open to them, and beheer that looks inside does not. */
function writes({ p }: Pick<Build, 'p'>, { proef, note }: Omit<Of, 'one'>, persona: Persona): boolean {
  const [actor, zicht] = [p.actors[persona], { ...zichtOf(proef, persona), inzage: false }]
  const inside = zicht.rol !== null || actor?.overheid || actor?.adviesteam
  const supplies = actor?.leverancier || zicht.rol === 'leverancier' || zicht.leverde
  if (!actor?.toegelaten || (zicht.bevroren && (supplies || !inside))) return false
  const own = { zichtbaarheid: note.zichtbaarheid, doorId: actor.id }
  return mayProeftuin.readPart(actor, zicht, note) && mayProeftuin.readPart(actor, zicht, own)
}

const noteOf = ({ proef, id }: Asked) => proef?.notes.find((one) => one.id === id)

const ofNote = withProeftuin(({ proef, id, actor }, zicht) => {
  const note = proef.notes.find((one) => one.id === id)
  return note && note.words.length > 0 && mayProeftuin.readPart(actor, zicht, note) ? 200 : 404
})

/** What was learned is there when it is rounded off, for who reads the whole. */
const ofLessons = withProeftuin(({ proef, actor }, zicht) =>
  proef.stand === 'afgerond' && mayProeftuin.read(actor, zicht) ? 200 : 404,
)

const ofVraag = withProeftuin(({ actor }, zicht) => (mayProeftuin.read(actor, zicht) ? 200 : 404))

const writesVraag: Right = ({ build, proef, persona }) => {
  if (!proef) return false
  const note = { zichtbaarheid: proef.zichtbaarheid } as Note
  return (
    mayProeftuin.read(build.p.actors[persona], zichtOf(proef, persona)) &&
    writes(build, { proef, note }, persona)
  )
}

const writesLesson: Right = (asked) => asked.proef?.stand === 'afgerond' && writesVraag(asked)

const wordsUnder =
  (onder: Waaronder) =>
  ({ build, proef, persona }: Asked) => {
    const said = under[onder].get(proef?.id ?? '')
    return proef && said && readsUnder(build, { proef, deel: said.deel }, persona) ? [said.word] : []
  }

/** The reactie that is asked for, for who reads it. */
function found({ build, proef, id, persona }: Asked): Of | undefined {
  for (const note of proef?.notes ?? []) {
    const one = note.reacties?.find((each) => each.id === id)
    if (proef && one && isRead(build, { proef, note, one }, persona)) return { proef, note, one }
  }
  return undefined
}

const corrects = (asked: Asked, of: Of) =>
  of.one.door === asked.persona && writes(asked.build, of, asked.persona)

const write: Right = (asked) => {
  const note = noteOf(asked)
  return (
    asked.proef !== undefined &&
    note !== undefined &&
    writes(asked.build, { proef: asked.proef, note }, asked.persona)
  )
}
/** Who wrote one finds it in what Vonk holds on him or her, wherever else it is closed. */
const words = ({ build, proef, persona, ...asked }: Asked) => {
  const note = proef?.notes.find(({ id }) => id === asked.id)
  if (!proef || !note) return []
  const read = (note.reacties ?? []).filter((one) => isRead(build, { proef, note, one }, persona))
  return read.map(({ word }) => word)
}

export const crawl: Crawled = {
  fill,
  records: {
    reacties: ({ proeven }) =>
      proeven.flatMap((proef) =>
        proef.notes.flatMap(({ reacties = [] }) => reacties.map(({ id }) => ({ path: '', id, proef }))),
      ),
  },
  rules: {
    [paths.aantekeningReacties.route]: ofNote,
    [apiPaths.reacties.route]: ofNote,
    [paths.afrondingReacties.route]: ofLessons,
    [apiPaths.afrondingReacties.route]: ofLessons,
    [paths.proeftuinReacties.route]: ofVraag,
    [apiPaths.proeftuinReacties.route]: ofVraag,
    [paths.reactie.route]: (asked) => (found(asked) ? 303 : 404),
    [paths.reactieVerbetering.route]: (asked) => {
      const of = found(asked)
      return of ? decided(asked, corrects(asked, of)) : 404
    },
  },
  changes: {
    [paths.aantekeningReacties.route]: write,
    [apiPaths.reacties.route]: write,
    [paths.afrondingReacties.route]: writesLesson,
    [apiPaths.afrondingReacties.route]: writesLesson,
    [paths.proeftuinReacties.route]: writesVraag,
    [apiPaths.proeftuinReacties.route]: writesVraag,
    [paths.reactieVerbetering.route]: (asked) => {
      const of = found(asked)
      return of !== undefined && corrects(asked, of)
    },
    [paths.reactieIntrekking.route]: (asked) => found(asked)?.one.door === asked.persona,
  },
  words: {
    [paths.aantekeningReacties.route]: words,
    [apiPaths.reacties.route]: words,
    [paths.afrondingReacties.route]: wordsUnder('lessen'),
    [apiPaths.afrondingReacties.route]: wordsUnder('lessen'),
    [paths.proeftuinReacties.route]: wordsUnder('vraag'),
    [apiPaths.proeftuinReacties.route]: wordsUnder('vraag'),
  },
  unmarked: { 'reactie.soort': 'the name of a kind' },
}

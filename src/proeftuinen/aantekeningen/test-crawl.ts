import { apiPaths, paths } from '#src/paths/index.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { binnen, type Deel, type Kring } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import {
  changesProeftuin,
  ofProeftuin,
  type Proef,
  readsAll,
  withProeftuin,
  zichtOf,
} from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { type Asked, type Build, type Crawled, decided, everyone, theseIds } from '#test/crawl/crawled.ts'
import { insertAantekening } from '#test/proeftuin.ts'
import { may as mayAantekening } from './policy.ts'

async function fill(build: Build, proef: Proef) {
  for (const zichtbaarheid of binnen(proef.zichtbaarheid)) await insertNote(build, proef, zichtbaarheid)
}

/** A word for who may read this part. */
function part({ p, marks }: Build, proef: Proef, { field, deel }: { field: string; deel: Deel }): string {
  return marks.add(`${proef.what}, part ${deel.zichtbaarheid}`, field, (persona) =>
    may.readPart(p.actors[persona], zichtOf(proef, persona), deel),
  )
}

/** Each was written for the team first and widened later, so that what it said before is not for all who read it now. */
async function insertNote(build: Build, proef: Proef, zichtbaarheid: Kring) {
  const { t, marks } = build
  // A supplier writes too, until the barrier closes over what he or she wrote.
  const door = zichtbaarheid === 'team' && 'leverancier' in proef.inTeam ? 'leverancier' : 'inkoper'
  const by = {
    doorId: build.p.leden[door].id,
    vanLeverancier: door === 'leverancier',
    leverancierId: door === 'leverancier' ? build.p.organisaties.leverancier : null,
  }
  const word = (field: string, zicht: Kring) =>
    part(build, proef, { field, deel: { ...by, zichtbaarheid: zicht } })
  const before = {
    titel: word('oudetitel', 'team'),
    tekst: word('oudetekst', 'team'),
    zichtbaarheid: 'team' as const,
    door,
  } as const
  const id = await insertAantekening(build, proef.id, before)
  const words = [word('notitie', zichtbaarheid), word('notitietekst', zichtbaarheid)]
  const gewijzigdDoorId = build.p.leden.inkoper.id
  const now = { titel: words[0] ?? '', tekst: words[1] ?? '', zichtbaarheid, versie: 2, gewijzigdDoorId }
  await t.db.updateTable('aantekening').set(now).where('id', '=', id).execute()
  proef.notes.push({ id, ...by, zichtbaarheid, words, door })
  if (zichtbaarheid !== proef.zichtbaarheid) return
  // Its author finds it in what Vonk holds on him.
  const gone = marks.add(`${proef.what}, removed`, 'weg', (persona) => persona === 'inkoper')
  const removed = await insertAantekening(build, proef.id, { titel: gone, tekst: gone, zichtbaarheid })
  await t.db.updateTable('aantekening').set({ verwijderdOp: new Date() }).where('id', '=', removed).execute()
  proef.notes.push({ id: removed, zichtbaarheid: 'team', words: [], door: 'inkoper' })
}

const noteOf = ({ proef, id }: Asked) => proef?.notes.find((one) => one.id === id)

/** A page of one note: gone, or for others, it is not there. */
const ofNote = (isForWriters: boolean) =>
  withProeftuin((asked, zicht) => {
    const note = noteOf(asked)
    const isRead = note !== undefined && note.words.length > 0 && may.readPart(asked.actor, zicht, note)
    if (!isRead) return 404
    if (!isForWriters) return 200
    const isOwn = asked.persona === note.door
    return decided(asked, may.write(asked.actor, zicht) && (isOwn || may.edit(asked.actor, zicht)))
  })

const allWords = ({ proef }: Asked) => proef?.notes.flatMap(({ words }) => words) ?? []
const itsWords = (asked: Asked) => noteOf(asked)?.words ?? []
const write = changesProeftuin(may.write)

export const crawl: Crawled = {
  fill,
  records: { aantekeningen: (_, { proef }) => theseIds(proef?.notes.map(({ id }) => id) ?? []) },
  rules: {
    [paths.lessenFeed.route]: everyone,
    [paths.aantekeningen.route]: ofProeftuin(may.write),
    [paths.aantekening.route]: ofNote(true),
    [paths.aantekeningVersies.route]: ofNote(false),
    [apiPaths.aantekeningen.route]: ofProeftuin(mayAantekening.list),
    [apiPaths.aantekening.route]: ofNote(false),
  },
  changes: {
    [paths.aantekeningen.route]: write,
    [paths.aantekening.route]: write,
    [paths.aantekeningVerwijdering.route]: write,
    [apiPaths.aantekeningen.route]: write,
    [apiPaths.aantekening.route]: write,
  },
  words: {
    [paths.proeftuin.route]: (asked) => (readsAll(asked) ? allWords(asked) : []),
    [apiPaths.aantekeningen.route]: allWords,
    [paths.aantekening.route]: itsWords,
    [paths.aantekeningVersies.route]: itsWords,
    [apiPaths.aantekening.route]: itsWords,
  },
}

import { may as mayTender } from '#src/markt/aanbestedingen/policy.ts'
import { ofTender, type Tender, tenderZicht } from '#src/markt/aanbestedingen/test-crawl.ts'
import { apiPaths, paths } from '#src/paths/index.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import { type Note, type Proef, withProeftuin, zichtOf } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { type Asked, type Build, type Crawled, decided, type Right } from '#test/crawl/crawled.ts'
import type { Persona } from '#test/personas.ts'
import type { Stuksoort } from './bijlage.ts'
import { insertBijlage } from './test-bijlage.ts'

/** With what it hangs on, and who may change that; its name and what stands in it are read by the same people. */
type Made = {
  id: string
  soort: Stuksoort
  onderwerpId: string
  naam: string
  inhoud: string
  proef: Proef
  tender?: Tender
  reads: (persona: Persona) => boolean
  changes: (persona: Persona) => boolean
}

const made = new Map<string, Made>()

/** One with each proeftuin and its tender, and with one note of each. */
async function fill(build: Build, proef: Proef) {
  await insertOne(build, { soort: 'proeftuin', onderwerpId: proef.id, proef, ...onProeftuin(build, proef) })
  const note = proef.notes[proef.n % Math.max(1, proef.notes.length)]
  if (note)
    await insertOne(build, {
      soort: 'aantekening',
      onderwerpId: note.id,
      proef,
      ...onNote(build, proef, note),
    })
  const { tender } = proef
  if (tender)
    await insertOne(build, {
      soort: 'aanbesteding',
      onderwerpId: tender.id,
      proef,
      tender,
      ...onTender(build, tender),
    })
}

type Rights = Pick<Made, 'reads' | 'changes'>

const onProeftuin = ({ p }: Build, proef: Proef): Rights => ({
  reads: (persona) => mayProeftuin.read(p.actors[persona], zichtOf(proef, persona)),
  changes: (persona) => mayProeftuin.edit(p.actors[persona], zichtOf(proef, persona)),
})

const onNote = ({ p }: Build, proef: Proef, note: Note): Rights => ({
  reads: (persona) =>
    note.words.length > 0 && mayProeftuin.readPart(p.actors[persona], zichtOf(proef, persona), note),
  changes: (persona) => corrects(p.actors[persona], zichtOf(proef, persona), note),
})

const corrects = (actor: Asked['actor'], zicht: ReturnType<typeof zichtOf>, note: Note) =>
  mayProeftuin.write(actor, zicht) && (actor?.id === note.doorId || mayProeftuin.edit(actor, zicht))

const onTender = (build: Build, tender: Tender): Rights => ({
  reads: (persona) => mayTender.view(build.p.actors[persona], tenderZicht(build, tender, persona)),
  changes: (persona) => mayTender.edit(build.p.actors[persona], tenderZicht(build, tender, persona)),
})

/** `inkoper` added all, and finds their names in what Vonk holds on him or her. */
async function insertOne(build: Build, one: Omit<Made, 'id' | 'naam' | 'inhoud'>) {
  const what = `${one.proef.what}, bijlage bij ${one.soort}`
  const naam = build.marks.add(what, 'bestandsnaam', (persona) => persona === 'inkoper' || one.reads(persona))
  const inhoud = build.marks.add(what, 'bestandsinhoud', one.reads)
  const { soort, onderwerpId, proef, tender } = one
  const binnenId = tender?.id ?? proef.id
  const id = await insertBijlage(build, { soort, onderwerpId, binnenId, naam: `${naam}.txt`, inhoud })
  made.set(id, { ...one, id, naam, inhoud })
}

const readable = ({ id, persona }: Asked): Made | undefined => {
  const one = made.get(id ?? '')
  return one?.reads(persona) ? one : undefined
}

const found = (asked: Asked) => (readable(asked) ? 200 : 404)
const takesAway: Right = (asked) => {
  const one = readable(asked)
  return one !== undefined && (one.changes(asked.persona) || asked.persona === 'inkoper')
}

const namesOf = (onderwerpId: string | undefined, persona: Persona) =>
  [...made.values()]
    .filter((one) => one.onderwerpId === onderwerpId && one.reads(persona))
    .map(({ naam }) => naam)

const noteOf = ({ proef, id }: Asked) => proef?.notes.find((one) => one.id === id)

const ofNote = withProeftuin(({ proef, id, actor }, zicht) => {
  const note = proef.notes.find((one) => one.id === id)
  return note && note.words.length > 0 && mayProeftuin.readPart(actor, zicht, note) ? 200 : 404
})

const changesNote: Right = (asked) => {
  const note = noteOf(asked)
  return (
    asked.proef !== undefined &&
    note !== undefined &&
    onNote(asked.build, asked.proef, note).changes(asked.persona)
  )
}
const changesProeftuin: Right = ({ build, proef, persona }) =>
  proef !== undefined && onProeftuin(build, proef).changes(persona)
const changesTender: Right = ({ build, tender, persona }) =>
  tender !== undefined && onTender(build, tender).changes(persona)

const ofWhole = withProeftuin(({ proef, persona, build }) =>
  onProeftuin(build, proef).reads(persona) ? 200 : 404,
)

const ofNoteNames = ({ id, persona }: Asked) => namesOf(id, persona)
const ofWholeNames = ({ proef, persona }: Asked) => namesOf(proef?.id, persona)
const ofTenderNames = ({ tender, persona }: Asked) => namesOf(tender?.id, persona)
const inhoud = (asked: Asked) => [readable(asked)?.inhoud ?? []].flat()
const naam = (asked: Asked) => [readable(asked)?.naam ?? []].flat()

export const crawl: Crawled = {
  fill,
  records: { bijlagen: () => [...made.values()].map(({ id, proef }) => ({ path: '', id, proef })) },
  rules: {
    [paths.aantekeningBijlagen.route]: ofNote,
    [apiPaths.aantekeningBijlagen.route]: ofNote,
    [paths.proeftuinBijlagen.route]: ofWhole,
    [apiPaths.proeftuinBijlagen.route]: ofWhole,
    [paths.aanbestedingBijlagen.route]: ofTender(() => true),
    [apiPaths.aanbestedingBijlagen.route]: ofTender(() => true),
    [paths.bijlage.route]: found,
    [apiPaths.bijlage.route]: found,
    [apiPaths.bijlageBestand.route]: found,
    [paths.bijlageVerwijdering.route]: (asked) => (readable(asked) ? decided(asked, takesAway(asked)) : 404),
  },
  changes: {
    [paths.aantekeningBijlagen.route]: changesNote,
    [apiPaths.aantekeningBijlagen.route]: changesNote,
    [paths.proeftuinBijlagen.route]: changesProeftuin,
    [apiPaths.proeftuinBijlagen.route]: changesProeftuin,
    [paths.aanbestedingBijlagen.route]: changesTender,
    [apiPaths.aanbestedingBijlagen.route]: changesTender,
    [paths.bijlageVerwijdering.route]: takesAway,
    [apiPaths.bijlage.route]: takesAway,
  },
  words: {
    [paths.aantekeningBijlagen.route]: ofNoteNames,
    [apiPaths.aantekeningBijlagen.route]: ofNoteNames,
    [paths.proeftuinBijlagen.route]: ofWholeNames,
    [apiPaths.proeftuinBijlagen.route]: ofWholeNames,
    [paths.aanbestedingBijlagen.route]: ofTenderNames,
    [apiPaths.aanbestedingBijlagen.route]: ofTenderNames,
    [paths.bijlage.route]: inhoud,
    [apiPaths.bijlageBestand.route]: inhoud,
    [apiPaths.bijlage.route]: naam,
  },
  unmarked: {
    'bijlage.soort': 'the name of a kind',
    'bijlage.bestandsoort': 'how its name ends',
    'bijlage.kenmerk': 'a hash of its bytes',
  },
}

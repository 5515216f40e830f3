import { type Attributes, attributeOf } from '../bestand/sax.ts'
import { type Zip, ZipRefusal } from '../bestand/zip.ts'
import { gathered } from './sax-rijen.ts'

/** Where what stands: names of parts. */
type Werkmap = {
  bladen: { naam: string; deel: string }[]
  teksten: string | null
  stijlen: string | null
  van1904: boolean
}

/** What a workbook says it is made of. Each program calls its parts as it likes. */
export async function workbookOf(zip: Zip): Promise<Werkmap> {
  const root = await relationsOf(zip, '')
  const book = root.find(({ soort }) => soort === 'officeDocument')?.deel
  if (!book) throw new ZipRefusal('no workbook')
  const relations = await relationsOf(zip, book)
  const tags = await tagsIn(zip, book, /^(sheet|workbookPr)$/)
  const bladen = tags.flatMap(([tag, attributes]) => {
    const id = attributes.find(
      ([name, value]) => name === 'id' && relations.some((one) => one.id === value),
    )?.[1]
    const deel = relations.find((one) => one.id === id && one.soort === 'worksheet')?.deel
    return tag === 'sheet' && deel ? [{ naam: attributeOf(attributes, 'name') ?? '', deel }] : []
  })
  const date1904 = tags.map(([, attributes]) => attributeOf(attributes, 'date1904')).find(Boolean)
  const one = (soort: string) => relations.find((relation) => relation.soort === soort)?.deel ?? null
  return {
    bladen,
    teksten: one('sharedStrings'),
    stijlen: one('styles'),
    van1904: date1904 === '1' || date1904 === 'true',
  }
}

type Relation = { id: string; soort: string; deel: string }

/** `van`: the part that refers; '' is the document itself. */
async function relationsOf(zip: Zip, van: string): Promise<Relation[]> {
  const folder = van.slice(0, van.lastIndexOf('/') + 1)
  const tags = await tagsIn(zip, `${folder}_rels/${van.slice(folder.length)}.rels`, /^Relationship$/)
  return tags.flatMap(([, attributes]) => {
    const [id = '', type = '', target = ''] = ['Id', 'Type', 'Target'].map((name) =>
      attributeOf(attributes, name),
    )
    const deel = partNamed(zip, resolved(folder, target))
    return deel ? [{ id, soort: type.slice(type.lastIndexOf('/') + 1), deel }] : []
  })
}

/** A target is seen from the folder of who refers, or from the root. */
const resolved = (folder: string, target: string) =>
  URL.parse(target, `zip://zip/${folder}`)?.pathname.slice(1) ?? ''

/** Capitals make no difference between names of parts. */
const partNamed = (zip: Zip, naam: string): string | undefined =>
  zip.namen.find((one) => one === naam) ?? zip.namen.find((one) => one.toLowerCase() === naam.toLowerCase())

async function tagsIn(zip: Zip, naam: string, wanted: RegExp): Promise<[string, Attributes][]> {
  const deel = partNamed(zip, naam)
  if (!deel) return []
  const all: [string, Attributes][] = []
  const events = (into: [string, Attributes][]) => ({
    open: (name: string, attributes: Attributes) => {
      if (wanted.test(name)) into.push([name, attributes])
    },
    text: () => {},
    close: () => {},
  })
  for await (const some of gathered(zip.read(deel), events)) all.push(...some)
  return all
}

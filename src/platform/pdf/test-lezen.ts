import { getDocumentProxy } from 'unpdf'

/** What another reader finds in a document: its parts in order, each with its words; and what stands outside them. */
export type Gelezen = { rol: string; woorden: string; alt: string | undefined; kinderen: Gelezen[] }
type Knoop = { role?: string; type?: string; id?: string; alt?: string; children?: Knoop[] }
type Teken = { type?: string; tag?: string; id?: string; str?: string; hasEOL?: boolean }

export const open = (pdf: Buffer) => getDocumentProxy(new Uint8Array(pdf))
export type Boek = Awaited<ReturnType<typeof open>>

/** The words of a page (a reader takes the end of a line for a space) by the part they belong to; those of no part under `''`, of what is no content under `Artifact`. */
async function woordenOp(boek: Boek, nummer: number): Promise<Map<string, string>> {
  const blad = await boek.getPage(nummer)
  const { items } = await blad.getTextContent({ includeMarkedContent: true })
  const woorden = new Map<string, string>()
  const open: string[] = []
  for (const { type, tag = '', id, str = '', hasEOL } of items as Teken[]) {
    if (type?.startsWith('begin')) open.push(tag === 'Artifact' ? tag : (id ?? open.at(-1) ?? ''))
    else if (type) open.pop()
    else {
      const waar = open.at(-1) ?? ''
      woorden.set(waar, `${woorden.get(waar) ?? ''}${str}${hasEOL ? ' ' : ''}`)
    }
  }
  return woorden
}

const opRegel = (woorden: string) => woorden.replaceAll(/\s+/g, ' ').trim()

function lees(knoop: Knoop, woorden: Map<string, string>): Gelezen {
  const kinderen = knoop.children ?? []
  return {
    rol: knoop.role ?? '',
    alt: knoop.alt,
    woorden: opRegel(kinderen.map(({ type, id = '' }) => (type ? (woorden.get(id) ?? '') : '')).join(' ')),
    kinderen: kinderen.filter(({ role }) => role).map((kind) => lees(kind, woorden)),
  }
}

export async function leesBlad(boek: Boek, nummer: number) {
  const woorden = await woordenOp(boek, nummer)
  const boom = (await (await boek.getPage(nummer)).getStructTree()) as Knoop
  return {
    delen: (boom.children ?? []).map((kind) => lees(kind, woorden)),
    terzijde: woorden.get('Artifact') ?? '',
    los: (woorden.get('') ?? '').trim(),
  }
}

export const alle = (delen: Gelezen[], rol: string): Gelezen[] =>
  delen.flatMap((deel) => [...(deel.rol === rol ? [deel] : []), ...alle(deel.kinderen, rol)])

export const rollen = ({ rol, kinderen }: Gelezen): string =>
  kinderen.length > 0 ? `${rol}(${kinderen.map(rollen).join(' ')})` : rol

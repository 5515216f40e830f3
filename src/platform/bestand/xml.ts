import { type SaxesAttribute, SaxesParser } from 'saxes'
import { ZipRefusal } from './zip.ts'

type Attributes = Record<string, SaxesAttribute | string>

/** What is done with each element of a part, in order. */
export type Handlers = {
  open: (name: string, attributes: Attributes) => void
  text: (text: string) => void
  close: (name: string) => void
}

/** Reads one part of a document, chunk by chunk; after each chunk what was found is handed on. */
export async function parseXml(
  chunks: AsyncIterable<string>,
  on: Handlers,
  handOn: () => Promise<void> = async () => {},
): Promise<void> {
  const parser = parserFor(on)
  for await (const chunk of chunks) {
    parser.write(chunk)
    await handOn()
  }
  parser.close()
  await handOn()
}

function parserFor({ open, text, close }: Handlers): SaxesParser {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw new ZipRefusal(error.message)
  })
  parser.on('doctype', () => {
    throw new ZipRefusal('a document type')
  })
  parser.on('opentag', ({ name, attributes }) => open(name, attributes))
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('closetag', ({ name }) => close(name))
  return parser
}

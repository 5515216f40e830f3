import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { readCsv } from './csv.ts'
import { writeCsv } from './csv-write.ts'

const columns = ['een', 'twee'] as const
async function read(text: string) {
  const rows: string[][] = []
  for await (const { values } of readCsv(Readable.from([Buffer.from(text)]), {
    columns,
    onRefused: () => {},
  }))
    rows.push([values.een, values.twee])
  return rows
}

it('can be read again, whatever stands in a cell', async () => {
  const hard = ['komma, en "aanhaling"', 'twee\nregels; en é']
  expect(await read(writeCsv([...columns], [hard, ['', 'leeg']]))).toEqual([hard, ['', 'leeg']])
})

it.each(['=1+1', '+31 6', '-2', '@SUM(A1)', '\t=1', '\r=1'])('makes %j harmless', (given) => {
  expect(writeCsv(['een'], [[given]])).toContain(`"'${given}"`)
})

it('knows nothing from null', () => expect(writeCsv(['een', 'twee'], [[null, 3]])).toContain('"","3"'))

import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { type Refused, readCsv } from './csv.ts'

const columns = ['code', 'naam'] as const

async function read(source: string | Readable) {
  const refused: Refused[] = []
  const rows: unknown[] = []
  for await (const { regel, values } of readCsv(source, { columns, onRefused: (one) => refused.push(one) }))
    rows.push([regel, values.code, values.naam])
  return { rows, refused }
}
const of = (text: string | Uint8Array) => Readable.from([Buffer.from(text)])

it('reads rows with the line they end on', async () => {
  const { rows } = await read(of('\ufeffcode,naam\r\n1,"Een, ""en"" meer"\r\n\r\n2, twee \r\n'))
  expect(rows).toEqual([
    [2, '1', 'Een, "en" meer'],
    [4, '2', 'twee'],
  ])
})

it('refuses a row with another number of fields and goes on', async () => {
  const { rows, refused } = await read(of('code,naam\n1\n2,twee,drie\n3,drie\n'))
  expect(rows).toEqual([[4, '3', 'drie']])
  expect(refused).toEqual([
    { regel: 2, reden: 'heeft 1 velden in plaats van 2' },
    { regel: 3, reden: 'heeft 3 velden in plaats van 2' },
  ])
})

it.each([
  ['leeg', '', 'Het bestand is leeg'],
  ['geen kop', '1,een\n', 'De eerste regel klopt niet'],
  ['puntkomma’s', 'code;naam\n1;een\n', 'met komma’s ertussen'],
  ['binair', Buffer.from([0x50, 0x4b, 0, 1, 2]), 'geen CSV-bestand'],
  ['latin1', Buffer.from('code,naam\n1,caf\xe9\n', 'latin1'), 'geen UTF-8'],
  ['afgekapt UTF-8', Buffer.from('code,naam\n1,café').subarray(0, -1), 'geen UTF-8'],
  ['open aanhalingsteken', 'code,naam\n"1,een\n', 'aanhalingstekens'],
  ['los aanhalingsteken', 'code,naam\n1,e"en\n', 'aanhalingstekens'],
])('refuses a whole file: %s', async (_, content, message) => {
  await expect(read(of(content))).rejects.toThrow(message)
})

it('refuses a file that is not there or is a folder', async () => {
  await expect(read('/nergens/lijst.csv')).rejects.toThrow('bestaat niet')
  await expect(read('/')).rejects.toThrow('Dit is een map')
})

it('stops at a line without an end, long before it has read it all', async () => {
  let given = 0
  const endless = Readable.from(
    (function* () {
      yield 'code,naam\n'
      for (; given < 1_000_000_000; given += 65_536) yield 'x'.repeat(65_536)
    })(),
  )
  await expect(read(endless)).rejects.toThrow('meer dan 100000 tekens')
  expect(given).toBeLessThan(10_000_000)
})

it('refuses a row with what may be a BSN, names its line and field, and does not repeat the number', async () => {
  const { rows, refused } = await read(of('code,naam\n1,een\n2,haar nummer is 111222333\n3,drie\n'))
  expect(rows.length).toBe(2)
  expect(refused).toEqual([{ regel: 3, reden: 'in het veld naam staat een nummer dat een BSN kan zijn' }])
})

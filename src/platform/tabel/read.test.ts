import { describe, expect, it } from 'vitest'
import type { Kolommen } from './kolom.ts'
import { readTabel, type Voortgang } from './read.ts'
import { readWaarden } from './read-waarden.ts'
import { excel } from './test-excel.ts'
import { inFolder, written } from './test-tabel.ts'

const kept = inFolder()
const kolommen = {
  naam: { soort: 'tekst', titel: 'Naam', verplicht: true },
  uren: { soort: 'uren', titel: 'Uren' },
} satisfies Kolommen
const many = Array.from({ length: 2300 }, (_, i) => ({ naam: `rij ${i}`, uren: i }))

describe.each(['ods', 'xlsx', 'csv'] as const)('%s in a thread of its own', (soort) => {
  it('comes row by row, and says how far it is', async () => {
    const pad = kept(await written(soort, { naam: 'Een', kolommen, rijen: many }))
    const stand: Voortgang[] = []
    const read: unknown[] = []
    for await (const one of readWaarden(pad, { kolommen, maxRijen: 2300, onVoortgang: (v) => stand.push(v) }))
      read.push(one)
    expect(read).toEqual(many.map((waarden, i) => ({ rij: i + 2, waarden })))
    expect(stand.at(-1)).toEqual({ rijen: 2300, deel: 1 })
    expect(stand.length).toBeGreaterThan(3)
    for (const [i, { rijen, deel }] of stand.entries()) {
      expect(rijen).toBeGreaterThan(stand[i - 1]?.rijen ?? -1)
      expect(deel).toBeGreaterThanOrEqual(stand[i - 1]?.deel ?? 0)
      expect(deel).toBeLessThanOrEqual(1)
    }
  })
})

it('stops when who reads has seen enough', async () => {
  const pad = kept(await written('xlsx', { naam: 'Een', kolommen, rijen: many }))
  for await (const { rij } of readTabel(pad, { kolommen, maxRijen: 9999 })) if (rij === 5) break
})

it('is refused in words when it takes too long', async () => {
  const pad = kept(excel({ sheet: '<row/>'.repeat(50_000) }))
  const reading = async () => {
    for await (const _ of readTabel(pad, { kolommen, maxRijen: 10, patienceMs: 1 }));
  }
  await expect(reading()).rejects.toThrow('kost te veel tijd of geheugen om te lezen. Verdeel het')
})

it('is refused, too, when it comes soon each time and takes long in all', async () => {
  const timed = async (rijen: number, patienceMs = 100_000) => {
    const pad = kept(`Naam;Uren\n${'ik;12,5\n'.repeat(rijen)}`)
    const begun = performance.now()
    for await (const _ of readTabel(pad, { kolommen, maxRijen: rijen, patienceMs }));
    return performance.now() - begun
  }
  const begin = await timed(500)
  await expect(timed(100_000, begin * 2 + 50)).rejects.toThrow('kost te veel tijd')
})

it('says where a row is wrong, and goes on', async () => {
  const pad = kept('Naam;Uren\nik;veel\n;1\njij;2\n')
  const read: unknown[] = []
  for await (const one of readWaarden(pad, { kolommen, maxRijen: 10 })) read.push(one)
  expect(read).toEqual([
    {
      rij: 2,
      weigeringen: [
        {
          rij: 2,
          kolom: 'Uren',
          reden: '‘veel’ is geen getal.',
          goed: 'Schrijf een aantal uren, zoals 25,5.',
        },
      ],
    },
    {
      rij: 3,
      weigeringen: [{ rij: 3, kolom: 'Naam', reden: 'Hier staat niets.', goed: 'Vul deze cel in.' }],
    },
    { rij: 4, waarden: { naam: 'jij', uren: 120 } },
  ])
})

it('rejects as a fault of ours when there is no such file', async () => {
  const reading = async () => {
    for await (const _ of readTabel('/nergens/tabel', { kolommen, maxRijen: 10 }));
  }
  await expect(reading()).rejects.toThrow('ENOENT')
})

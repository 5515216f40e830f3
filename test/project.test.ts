import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { root } from '#src/platform/root.ts'

const read = (name: string) => readFileSync(join(root, name), 'utf8')

/** The keys that the standard publiccode.yml 0.4 requires, with its limits. */
const Description = z.object({
  shortDescription: z.string().min(1).max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string().max(100)).min(1),
})

const Publiccode = z.object({
  publiccodeYmlVersion: z.literal('0.4'),
  name: z.string(),
  url: z.url(),
  softwareVersion: z.string(),
  releaseDate: z.iso.date(),
  platforms: z.array(z.enum(['web', 'linux'])).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('standalone/web'),
  description: z.object({ nl: Description, en: Description }),
  legal: z.object({ license: z.literal('EUPL-1.2') }),
  maintenance: z.object({
    type: z.enum(['internal', 'contract', 'community', 'none']),
    contacts: z.array(z.object({ name: z.string() })).min(1),
  }),
  localisation: z.object({ localisationReady: z.boolean(), availableLanguages: z.array(z.string()).min(1) }),
})

describe('what the project says of itself', () => {
  const publiccode = Publiccode.parse(parse(read('publiccode.yml')))
  const { version, license } = JSON.parse(read('package.json'))

  it('names no command that is not there', () => {
    const { scripts } = JSON.parse(read('package.json'))
    const named = [...read('README.md').matchAll(/`npm run (?:-s )?(\w+)/g)].map(([, name]) => name ?? '')
    expect(named.length).toBeGreaterThan(8)
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
  })

  it('has one version and one licence', () => {
    expect(publiccode.softwareVersion).toBe(version)
    expect(publiccode.legal.license).toBe(license)
    expect(read('CHANGELOG.md')).toContain(`## ${version}`)
  })

  it('has the text of every licence that REUSE.toml names', () => {
    const named = [...read('REUSE.toml').matchAll(/License-Identifier = "([^"]+)"/g)].map(([, name]) => name)
    expect(new Set(named)).toEqual(new Set(['EUPL-1.2', 'MIT']))
    for (const name of named) expect(read(`LICENSES/${name}.txt`).length).toBeGreaterThan(500)
  })
})

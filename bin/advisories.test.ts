import { expect, it } from 'vitest'
import { foundIn, sayAdvisories } from './advisories.ts'

const answer = (vulnerabilities: object) => JSON.stringify({ auditReportVersion: 2, vulnerabilities })
const sharp = { name: 'sharp', severity: 'high', range: '<0.32.6', via: ['libvips'] }

it.each([
  ['what is known', answer({ sharp }), 'Advisory (high): sharp <0.32.6'],
  ['that nothing is known', answer({}), 'Advisories: none known.'],
  ['that the registry refused', '{"error":{"code":"ENOAUDIT"},"statusCode":405}', /skipped/],
  ['that nobody answered', '', /skipped/],
])('tells %s', (_, text, line) => expect(sayAdvisories(foundIn(text))).toMatch(line))

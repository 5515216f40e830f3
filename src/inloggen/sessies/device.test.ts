import { describe, expect, it } from 'vitest'
import { deviceOf } from './device.ts'

describe('deviceOf', () => {
  const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)'
  it.each([
    [`${windows} Gecko/20100101 Firefox/140.0`, 'Firefox op Windows'],
    [`${windows} AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0`, 'Edge op Windows'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1',
      'Safari op iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
      'Chrome op Android',
    ],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15', 'Safari op macOS'],
    ['curl/8.9', 'Onbekende browser'],
    [undefined, 'Onbekende browser'],
    [`${'x'.repeat(100_000)}Firefox`, 'Onbekende browser'],
  ])('says %j as %j', (userAgent, device) => {
    expect(deviceOf(userAgent)).toBe(device)
  })
})

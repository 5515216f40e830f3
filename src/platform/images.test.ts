import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { makeSquares, maxImageBytes } from './images.ts'

const sizes = { groot: 480, klein: 96 }
const make = (bytes: Uint8Array) => makeSquares(bytes, sizes)
const made = async (bytes: Uint8Array) => {
  const result = await make(bytes)
  if (!result.ok) throw new Error(result.problem)
  return result.pictures
}
const problemOf = async (bytes: Uint8Array) => {
  const result = await make(bytes)
  return result.ok ? null : result.problem
}

/** Red above, blue below, so that one sees how it was turned. */
const flag = (width = 800, height = 600) => {
  const half = { create: { width, height: height / 2, channels: 3 as const, background: '#0000ff' } }
  return sharp({ create: { width, height, channels: 3, background: '#ff0000' } }).composite([
    { input: half, top: height / 2, left: 0 },
  ])
}
const pixel = async (picture: Buffer, left: number, top: number) =>
  [...(await sharp(picture).extract({ left, top, width: 1, height: 1 }).raw().toBuffer())].slice(0, 3)

describe('a picture', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('that is a %s becomes two squares of WebP', async (format) => {
    const { groot, klein } = await made(await flag().toFormat(format).toBuffer())
    expect(await sharp(groot).metadata()).toMatchObject({ format: 'webp', width: 480, height: 480 })
    expect(await sharp(klein).metadata()).toMatchObject({ format: 'webp', width: 96, height: 96 })
    expect(groot.length).toBeLessThan(100_000)
  })

  it('loses where and with what it was taken', async () => {
    const exif = {
      IFD0: { Make: 'Camera van Piet', Copyright: 'Piet' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 22/1 1234/100' },
    }
    const photo = await flag()
      .withExif(exif)
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
      .jpeg()
      .toBuffer()
    expect(photo.includes('Camera van Piet')).toBe(true)
    expect((await sharp(photo).metadata()).exif?.length).toBeGreaterThan(100)
    for (const picture of Object.values(await made(photo))) {
      const { exif, xmp, icc, iptc } = await sharp(picture).metadata()
      expect({ exif, xmp, icc, iptc }).toEqual({})
      expect(picture.includes('Camera van Piet')).toBe(false)
    }
  })

  it('is turned as the camera was held', async () => {
    const upright = await made(await flag(600, 600).jpeg().toBuffer())
    const onItsHead = await made(await flag(600, 600).withMetadata({ orientation: 3 }).jpeg().toBuffer())
    expect((await pixel(upright.groot, 240, 20))[0]).toBeGreaterThan(200)
    expect((await pixel(onItsHead.groot, 240, 20))[2]).toBeGreaterThan(200)
  })
})

/** A PNG that says it is this large; its rows are zeroes, which pack a thousand to one. */
function hugePng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc(body))
    return Buffer.concat([length, body, sum])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0], 8)
  const rows = deflateSync(Buffer.alloc((width + 1) * Math.min(height, 2_000)))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"><script>alert(1)</script></svg>'

describe('what is no photo is refused with a sentence', () => {
  it.each([
    ['an SVG', async () => Buffer.from(svg)],
    ['HTML', async () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['nothing', async () => Buffer.alloc(0)],
    ['a GIF', async () => flag().gif().toBuffer()],
    ['a TIFF', async () => flag().tiff().toBuffer()],
    ['an AVIF', async () => flag(200, 200).avif().toBuffer()],
  ])('%s', async (_, bytes) => expect(await problemOf(await bytes())).toContain('Kies een jpeg, png of webp'))

  it('an SVG that begins as a JPEG does', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(svg)])
    expect(await problemOf(bytes)).toContain('beschadigd')
  })

  it('one that was cut off', async () => {
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const whole = await flag().toFormat(format).toBuffer()
      expect(await problemOf(whole.subarray(0, whole.length / 2))).toContain('beschadigd')
    }
  })

  it('one that moves', async () => {
    const frames = Buffer.alloc(200 * 200 * 3 * 4, 7)
    frames.fill(200, 200 * 200 * 3)
    const raw = { width: 200, height: 800, channels: 3 as const, pageHeight: 200 }
    expect(await problemOf(await sharp(frames, { raw }).webp().toBuffer())).toContain('bewegend')
  })

  it('one that is small and unpacks to more than a computer holds', async () => {
    const bomb = hugePng(60_000, 60_000)
    expect(bomb.length).toBeLessThan(maxImageBytes)
    expect(await problemOf(bomb)).toContain('te veel beeldpunten')
  })

  it('one whose every pixel is so large that it takes more than it says', async () => {
    const deep = sharp({ create: { width: 5500, height: 5000, channels: 4, background: '#ff000080' } })
    const bytes = await deep.toColourspace('rgb16').png({ progressive: true }).toBuffer()
    expect(bytes.length).toBeLessThan(maxImageBytes)
    expect(await problemOf(bytes)).toContain('te veel beeldpunten')
  })

  it('one of too many bytes, and one of too few pixels', async () => {
    expect(await problemOf(Buffer.alloc(maxImageBytes + 1, 0xff))).toContain('8 MB')
    expect(await problemOf(await flag(90, 90).png().toBuffer())).toContain('te klein')
  })
})

it('keeps nothing of what hides behind a picture', async () => {
  const photo = await flag().jpeg().toBuffer()
  const polyglot = Buffer.concat([photo, Buffer.from('PK\u0003\u0004<script>alert(1)</script>')])
  for (const picture of Object.values(await made(polyglot))) expect(picture.includes('<script>')).toBe(false)
})

it('sends away who comes when too many are waiting', async () => {
  const photo = await flag().jpeg().toBuffer()
  const results = await Promise.allSettled(Array.from({ length: 12 }, () => make(photo)))
  const refused = results.filter(({ status }) => status === 'rejected')
  expect(refused).toHaveLength(4)
  expect(refused[0]).toMatchObject({ reason: { name: 'TooMany' } })
  expect((await make(photo)).ok).toBe(true)
})

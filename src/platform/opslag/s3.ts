import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { S3Client } from '@aws-sdk/client-s3'
import type { S3Config } from '../config-opslag.ts'
import type { Opslag } from './opslag.ts'

/** The library is loaded when the first file comes: most Vonks keep theirs in a folder. */
export function s3Opslag(config: S3Config): Opslag {
  const Bucket = config.emmer
  let opened: ReturnType<typeof open> | undefined
  const s3 = () => {
    opened ??= open(config)
    return opened
  }
  return {
    put: async (Key, pad) => {
      const { client, PutObjectCommand } = await s3()
      const { size: ContentLength } = await stat(pad)
      await client.send(new PutObjectCommand({ Bucket, Key, Body: createReadStream(pad), ContentLength }))
    },
    read: async (Key, deel) => {
      const { client, GetObjectCommand } = await s3()
      const Range = deel && `bytes=${deel.van}-${deel.tot}`
      const found = await client.send(new GetObjectCommand({ Bucket, Key, Range })).catch(absent)
      return (found?.Body as Readable | undefined) ?? null
    },
    remove: async (Key) => {
      const { client, DeleteObjectCommand } = await s3()
      await client.send(new DeleteObjectCommand({ Bucket, Key }))
    },
    list: (onder) => listBucket(s3, { Bucket, Prefix: `${onder}/` }),
  }
}

/** With the name of the bucket in the path: a store of one's own has no name in the DNS for each. */
async function open({ adres: endpoint, region, sleutel: accessKeyId, geheim: secretAccessKey }: S3Config) {
  const library = await import('@aws-sdk/client-s3')
  const client: S3Client = new library.S3Client({
    endpoint,
    region,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
    // Not every store knows the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 5000, requestTimeout: 60_000 },
  })
  return { client, ...library }
}

async function* listBucket(s3: () => ReturnType<typeof open>, asked: { Bucket: string; Prefix: string }) {
  const { client, ListObjectsV2Command } = await s3()
  let ContinuationToken: string | undefined
  do {
    const page = await client.send(new ListObjectsV2Command({ ...asked, ContinuationToken }))
    for (const { Key, LastModified } of page.Contents ?? [])
      if (Key && LastModified) yield { sleutel: Key, op: LastModified }
    ContinuationToken = page.NextContinuationToken
  } while (ContinuationToken)
}

const absent = (error: Error): null => {
  if (error.name === 'NoSuchKey' || error.name === 'NotFound') return null
  throw error
}

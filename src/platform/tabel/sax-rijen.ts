import { type Events, feeding } from '../bestand/sax.ts'

/** Hands on what the events of a document gathered, portion by portion, so that no more than a few rows wait. */
export async function* gathered<T>(
  chunks: AsyncIterable<string>,
  eventsInto: (gathered: T[]) => Events,
): AsyncGenerator<T[]> {
  const all: T[] = []
  for await (const _ of feeding(chunks, eventsInto(all))) if (all.length > 0) yield all.splice(0)
  if (all.length > 0) yield all
}

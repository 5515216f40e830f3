import type { WriteStream } from 'node:tty'

export function step<T>(title: string, work: () => Promise<T>, out?: WriteStream): Promise<T>
export function stopWith(sentence: string): never

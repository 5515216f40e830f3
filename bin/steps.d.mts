export function step<T>(title: string, work: () => Promise<T>): Promise<T>
export function stopWith(sentence: string): never

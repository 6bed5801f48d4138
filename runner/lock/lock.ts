/** A held lock. The system lets go of it when the process ends, however it ends. */
export interface Lock {
  release(): Promise<void>;
}

interface Atomics {
pause(n?: number): void;
}

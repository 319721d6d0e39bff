interface ArrayBufferConstructor {
new (): ArrayBuffer;
}

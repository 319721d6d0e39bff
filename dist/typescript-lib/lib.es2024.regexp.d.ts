interface RegExp {
readonly unicodeSets: boolean;
}

/**
 * A certificate that nobody has signed but itself, for post.example until 2126, with its key. It is trusted nowhere and opens nothing:
 * the server that shows it has to be refused.
 */
export const SELF_SIGNED = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBhDCCASugAwIBAgIUR5EwBo871d2Ygcr40EFoCbl2cngwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMcG9zdC5leGFtcGxlMCAXDTI2MTEyMjE4NDQxMFoYDzIxMjYx
MDI5MTg0NDEwWjAXMRUwEwYDVQQDDAxwb3N0LmV4YW1wbGUwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAASvBEzqtKErP5FNG7ZYSSlRU157BQqaiGAzWFTltZQZitIc
pW2jpuT/2Z5gkwU/AOUOKDHD/DkcyUbOAjo/v2U+o1MwUTAdBgNVHQ4EFgQURtzE
SixlGVrIEsX13jr9v8gTMpQwHwYDVR0jBBgwFoAURtzESixlGVrIEsX13jr9v8gT
MpQwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiB19CmD99JDLObF
kVD+1atpHhn3pK4Y8vBv2X6NobPqtgIgHUL310mNfEuHXOB9Wk6r6arp/RWAQmoJ
KwOy9qdb5dE=
-----END CERTIFICATE-----`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgMSKDTESB9V3z2pR+
ZcEtauD1AiWACTZOUINj6zpNxgyhRANCAASvBEzqtKErP5FNG7ZYSSlRU157BQqa
iGAzWFTltZQZitIcpW2jpuT/2Z5gkwU/AOUOKDHD/DkcyUbOAjo/v2U+
-----END PRIVATE KEY-----`,
};

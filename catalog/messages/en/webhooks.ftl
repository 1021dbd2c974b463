# Why a webhook delivery is not taken: one line, lower case, no trailing period.

E_SIGNATURE_MISSING = no signature: the header { $header } is missing

E_SIGNATURE = the signature does not fit the bytes of the body and the keys given

E_HEADER =
    { $what ->
        [missing] the header { $header } is missing
        [twice] the header { $header } is there twice
       *[time] the header { $header } holds no time
    }

E_TOO_OLD = sent too long ago: { $seconds } s, at most { $most } s

E_TOO_NEW = sent in the future: { $seconds } s, at most { $most } s; look at the clock

E_RECIPIENT = signed for another client

E_REPLAY = this delivery came before

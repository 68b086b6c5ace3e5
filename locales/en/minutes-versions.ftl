# Versions of minutes: draft, agreed, final.
minutes-name =
    { $form ->
        [full] Full minutes, { $language }
        [extract] Extract from the minutes, { $language }
       *[short] Short minutes, { $language }
    }
minutes-way = State: { $name }
minutes-versions = Versions: { $name }
minutes-version = Version { $version }
minutes-status-draft = draft
minutes-status-agreed = agreed
minutes-status-final = final
minutes-seal = seal { $seal }
minutes-signed = Signed file: { $name }
minutes-attach = Attach the signed one…
minutes-step-agree = Agreed
minutes-step-backToDraft = Back to draft
minutes-step-makeFinal = Make final
minutes-step-makeFinal-title = Make the minutes final
minutes-step-makeFinal-about = The minutes stay as they were agreed, and are locked: neither they nor the words of the record in this language can be changed or undone. They are corrected only by a new version that says why.
minutes-step-newVersion = New version…
minutes-step-newVersion-title = A new version of the minutes
minutes-step-newVersion-about = The record opens for corrections. The version before is kept, and counts until the new one is final. The number of the version and the reason are printed below the title.
minutes-reason = Reason (in the language of the minutes)
minutes-reason-needed = Say why.
minutes-agreed-changed = The record has changed since this was agreed. What was agreed is what will be final; to take the change in, go back to draft.
minutes-final-changed = The record has changed since the minutes became final. The kept minutes are printed; to take the change in, begin a new version.
minutes-damaged = The kept minutes don’t fit their seal, and are not printed. Bring them back from a copy under “Damaged records”.
minutes-compare = What differs
minutes-differences = What differs: versions { $before } and { $after }
minutes-differences-record = What differs: version { $before } and the record now
minutes-differences-hint = What was added is underlined, what was removed is struck through.
minutes-added = Added:
minutes-removed = Removed:
minutes-alike = Nothing differs.
minutes-paragraphs-alike =
    { $count ->
        [one] … { $count } paragraph alike …
       *[other] … { $count } paragraphs alike …
    }

-- The speeches of a person: from the speaker to the speech, whose first columns say where it stands, and
-- from there to the index of the record, which has the rest without the text.
SELECT entry.id, meeting.id, meeting.first_day, entry.starts, entry.ends,
    speaker.place = (SELECT min(place) FROM speaker AS first WHERE first.speech = speaker.speech)
FROM speaker
    CROSS JOIN speech AS stands ON stands.id = speaker.speech
    CROSS JOIN speech AS entry INDEXED BY speech_of
        ON entry.meeting = stands.meeting AND entry.item IS stands.item
        AND entry.place = stands.place AND entry.deleted_at IS NULL AND entry.id = stands.id
    CROSS JOIN meeting ON meeting.id = stands.meeting AND meeting.deleted_at IS NULL
    LEFT JOIN agenda_item ON agenda_item.id = stands.item AND agenda_item.deleted_at IS NULL
WHERE speaker.person = ?1
ORDER BY meeting.first_day DESC NULLS LAST, meeting.id DESC,
    agenda_item.place DESC NULLS LAST, agenda_item.id DESC, entry.place DESC, entry.id DESC

//! The wrong keyboard layout: what the same keys would have typed in another one.

/// Keys of the Latin layout, and the letters of the Russian and of the Kazakh one on them.
const LATIN: &str = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.234567890-=";
const RUSSIAN: &str = "ёйцукенгшщзхъфывапролджэячсмитьбю234567890-=";
const KAZAKH: &str = "ёйцукенгшщзхъфывапролджэячсмитьбюәіңғ67үұқөһ";

/// What a word typed in one layout is in the others; only what has letters, and differs.
pub fn other_layouts(word: &str) -> Vec<String> {
    let lower = word.to_lowercase();
    let mut found: Vec<String> = Vec::new();
    for (from, to) in [(LATIN, RUSSIAN), (LATIN, KAZAKH), (RUSSIAN, LATIN), (KAZAKH, LATIN)] {
        if let Some(typed) = retyped(&lower, from, to)
            && typed != lower
            && !found.contains(&typed)
            && typed.chars().all(char::is_alphanumeric)
        {
            found.push(typed);
        }
    }
    found
}

/// The same keys in another layout; `None` where the first has no such key.
fn retyped(word: &str, from: &str, to: &str) -> Option<String> {
    word.chars()
        .map(|letter| {
            let key = from.chars().position(|other| other == letter)?;
            to.chars().nth(key)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_keys_make_a_word_in_each_layout() {
        assert_eq!(other_layouts("vjcn"), ["мост"]);
        assert_eq!(other_layouts("руддщ"), ["hello"]);
        assert!(other_layouts("0fpf0").contains(&"қазақ".to_owned()));
        assert_eq!(other_layouts(",.l;tn"), ["бюджет"]);
        assert_eq!(other_layouts("«»"), [] as [&str; 0]);
    }

    #[test]
    fn layouts_have_as_many_keys() {
        let count = LATIN.chars().count();
        assert_eq!((RUSSIAN.chars().count(), KAZAKH.chars().count()), (count, count));
    }
}

//! Words one letter off: one left out, put in, mistaken, or two that have changed places.

/// Whether two different words are one letter apart.
pub fn is_near(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > 1 || one == other {
        return false;
    }
    let common = one.iter().zip(&other).take_while(|(left, right)| left == right).count();
    let (one, other) = (&one[common..], &other[common..]);
    match one.len().cmp(&other.len()) {
        std::cmp::Ordering::Less => *one == other[1..],
        std::cmp::Ordering::Greater => one[1..] == *other,
        std::cmp::Ordering::Equal => one[1..] == other[1..] || is_swapped(one, other),
    }
}

fn is_swapped(one: &[char], other: &[char]) -> bool {
    matches!((one, other), ([a, b, rest @ ..], [c, d, others @ ..])
        if a == d && b == c && rest == others)
}

#[cfg(test)]
mod tests {
    use super::is_near;

    #[test]
    fn one_letter_is_near_and_two_are_not() {
        for other in ["соловева", "солловьева", "соловьова", "солвоьева", "соловьев", "оловьева"]
        {
            assert!(is_near("соловьева", other), "{other}");
            assert!(is_near(other, "соловьева"), "{other}");
        }
        for other in ["соловьева", "соловей", "саловьова", "соловьеву с", ""]
        {
            assert!(!is_near("соловьева", other), "{other}");
        }
    }
}

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icesco_cli.text.folding import words
from icesco_cli.text.names import compatible, compatible_in_office, sound

TWO_PEOPLE = [
    ("Rauf Nabiyev", "Zemfira Nabiyeva"),
    ("Nabiyev", "Nabiyeva"),
    ("Rauf Nabiyev", "Farid Nabiyev"),
    ("R. Nabiyev", "Farid Nabiyev"),
    ("Mammadov", "Mammadyarov"),
    ("Parviz Karimi", "Parviz Karimian"),
    ("Sani Usman Danjuma", "Usman Sani Danjuma"),
    ("Faisal bin Turki Al-Hamdi", "Turki bin Faisal Al-Hamdi"),
    ("Turki Al-Hamdi", "Faisal bin Turki Al-Hamdi"),
    ("Faisal bin Turki Al-Hamdi", "Faisal bin Nayef Al-Hamdi"),
    ("Faisal A. Al-Hamdi", "Faisal bin Turki Al-Hamdi"),
    ("Nadim Asfour", "Karim bin Nadim Asfour"),
    ("Jean-Luc Mercier", "Jean Mercier"),
    ("Nargiza Umarova", "Nargis Umarova"),
    ("Salem Rahmani", "Salim Rahmani"),
    ("Awa Kane-Diallo", "Awa Sow-Diallo"),
    ("John Haddad Jr.", "John Haddad Sr."),
    ("Kane-Diallo", "Awa Kane"),
    ("Haddad K.", "Haddad R."),
    ("", "Rauf Nabiyev"),
    ("", ""),
]

ONLY_IN_OFFICE = [
    ("Maria Leonor de Castro Vaz", "Leonor de Castro Vaz"),
    ("Juan Rivas", "Juan Rivas Ocampo"),
    ("Rivas", "Juan Rivas Ocampo"),
    ("Juan", "Juan Rivas Ocampo"),
    ("Sora Kim", "Kim Sora"),
]

NOT_EVEN_IN_OFFICE = [
    ("Turki Al-Hamdi Sons", "Faisal bin Turki Al-Hamdi Sons"),
    ("Usman Danjuma", "Sani Usman Danjuma"),
    ("Turki", "Faisal bin Turki Al-Hamdi"),
    ("J.", "Juan Rivas Ocampo"),
    ("Juan Rivas", "Juana Rivas Ocampo"),
]

ONE_HUMAN = [
    ("Rauf Nabiyev", "Nabiyev"),
    ("Rauf Nabiyev", "R. Nabiyev"),
    ("Rauf Nabiyev", "Rauf Tofig oglu Nabiyev"),
    ("Rauf Nabiyev", "Nabiyev Rauf Tofig oglu"),
    ("Rauf Tofig Nabiyev", "Rauf Tofig Ogly Nabiyev"),
    ("Nigar Nabiyeva", "Nigar Tofig qizi Nabieva"),
    ("Əli Şükürov", "Ali Sukurov"),
    ("Faisal Al-Hamdi", "Faisal bin Turki AlHamdi"),
    ("Faisal T. Al Hamdi", "Faisal bin Turki El-Hamdi"),
    ("Abd al-Rahman Sayegh", "Abdurrahman Sayegh"),
    ("Abdel-Rahman Sayegh", "Abdul Rahman Sayegh"),
    ("Muhammad Yusuf Karimi", "Mohamed Youssef Karimi"),
    ("Awa Kane-Diallo", "Awa Coumba Kane Diallo"),
    ("Kane-Diallo", "Awa Coumba Kane Diallo"),
    ("Diallo", "Awa Kane-Diallo"),
    ("Hélène Marchetti", "Helene Marchetti-Roux"),
    ("Sidi Ould Ahmed Vall", "Sidi ould Vall"),
    ("Rosmah binti Abdul Latif", "Rosmah Abdul Latif"),
    ("Azlan bin Haji Ismail", "Azlan Ismail"),
    ("Nabiyev R.", "Rauf Nabiyev"),
    ("John Haddad Jr.", "John Haddad"),
    ("RaufNabiyev", "Rauf Nabiyev"),
    ("Jan van der Meer", "Jan Meer"),
    ("Jean-Luc Mercier", "Jean Luc Mercier"),
    ("Tigran Petrosyan", "Tigran Petrossian"),
    ("Sanan Aghazade", "Sanan Agazadeh"),
    ("Muxtar Xalilov", "Mukhtar Khalilov"),
    ("Nicat Nabiyev", "Nijat Nabiyev"),
]


@pytest.mark.parametrize(("one", "other"), [*TWO_PEOPLE, *ONLY_IN_OFFICE])
def test_two_people_by_name_alone(one, other):
    assert not compatible(one, other)


@pytest.mark.parametrize(("one", "other"), [*TWO_PEOPLE, *NOT_EVEN_IN_OFFICE])
def test_two_people_whatever_their_office(one, other):
    assert not compatible_in_office(one, other)


@pytest.mark.parametrize(("one", "other"), ONLY_IN_OFFICE)
def test_one_human_where_the_office_is_one(one, other):
    assert compatible_in_office(one, other)


@pytest.mark.parametrize(("one", "other"), ONE_HUMAN)
def test_one_human(one, other):
    assert compatible(one, other)
    assert compatible_in_office(one, other)


TWO_SOUNDS = [
    ("Samir Nabizade", "Samira Nabizade"),
    ("Rauf Nabiyev", "Rafi Nabiyev"),
    ("Rauf Nabiyev", "Rauf Nabiyeva"),
    ("Rauf Nabiyev", "Nabiyev Rauf"),
    ("Ali Lee", "Ela Lao"),
    ("Parviz Karimi", "Parviz Karimian"),
    ("R. Nabiyev", "Rauf Nabiyev"),
    ("Mammadov", "Mammadyarov"),
]

ONE_SOUND = [
    ("Cavid Kerimov", "Javid Karimov"),
    ("Ahmed bin Saleh Al-Bulaihid", "Ahmed bin Salih Al Blaihed"),
    ("Abdelilah Benarfa", "Abdel Ilah Benarafa"),
    ("Latifa Moftakir", "Latefa Muftaqir"),
    ("Shahin Elcin", "Şahin Elchin"),
    ("Kassym-Bek Zhandosov", "Kasymbek Jandosov"),
]


@pytest.mark.parametrize(("one", "other"), TWO_SOUNDS)
def test_two_sounds(one, other):
    assert sound(one) != sound(other)


@pytest.mark.parametrize(("one", "other"), ONE_SOUND)
def test_one_sound(one, other):
    assert sound(one) == sound(other)


names = st.text(st.sampled_from("AaEelL bBdin-'.ə"), max_size=24)


@given(names, names)
def test_comparing_has_no_direction(one, other):
    assert compatible(one, other) == compatible(other, one)
    assert compatible_in_office(one, other) == compatible_in_office(other, one)


@given(names)
def test_a_name_fits_itself(name):
    assert compatible(name, name) == bool(words(name))

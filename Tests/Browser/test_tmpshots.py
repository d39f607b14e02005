import pytest
from Browser.desk_pages import letter, open_case, unfold
from Browser.staff import *
@pytest.mark.parametrize("width",[320,1280])
def test_s(open_page,sessions,width):
    page=open_page(width,session=sessions(REGISTRAR)); n=letter("Hemligt.").send(page); open_case(page,n)
    unfold(page,"Gäller någon i personalen")
    page.screenshot(path=f"/work/main/.shots-case-{width}.png",full_page=True)
    page.get_by_role("button", name="Låt bara chefen se ärendet").click()
    page.screenshot(path=f"/work/main/.shots-case2-{width}.png",full_page=True)
